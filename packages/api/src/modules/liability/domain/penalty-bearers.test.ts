import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bearer, BearerShare } from './bearer-share.js';
import { penaltyShares } from './penalty-bearers.js';
import { penaltyLines } from './postings.js';

const bearer = (department: string, kind: Bearer['kind'], more: Partial<Bearer> = {}): Bearer => ({
  department,
  label: { 'zh-CN': department, en: department },
  kind,
  ...more,
});
const LIABLE = bearer('LIABLE_UNITS', 'LIABLE_UNITS');
const borne = (department: string, basisPoints: number, kind: Bearer['kind'] = 'UNIT'): BearerShare => ({
  ...bearer(department, kind),
  basisPoints,
  amountMinor: basisPoints,
});

test('a unit bears its own penalty whole', () => {
  expect(penaltyShares(bearer('SALES', 'UNIT'), 200_00, null)).toMatchObject([
    { department: 'SALES', basisPoints: 10_000, amountMinor: 200_00 },
  ]);
});

test('the liable units bear 70/30 of what they cost where they bear 70/30 of the loss', () => {
  const shares = penaltyShares(LIABLE, 1_480_80, [borne('WORKSHOP', 7_000), borne('QUALITY', 3_000)]);
  expect(shares).toMatchObject([
    { department: 'WORKSHOP', amountMinor: 1_036_56 },
    { department: 'QUALITY', amountMinor: 444_24 },
  ]);
});

test('those outside do not bear our penalties: ours share them by what they bear among themselves', () => {
  const liable = [borne('CARRIER', 5_000, 'OUTSIDER'), borne('SALES', 2_500), borne('COMPANY', 2_500, 'COMPANY')];
  expect(penaltyShares(LIABLE, 101, liable)).toMatchObject([
    { department: 'SALES', basisPoints: 5_000, amountMinor: 51 },
    { department: 'COMPANY', basisPoints: 5_000, amountMinor: 50 },
  ]);
});

test('while nobody of ours is liable, and while a person has no name, nobody bears it', () => {
  expect(penaltyShares(LIABLE, 100, null)).toBeNull();
  expect(penaltyShares(LIABLE, 100, [borne('CUSTOMER', 10_000, 'CUSTOMER')])).toBeNull();
  expect(penaltyShares(bearer('TEAM_MEMBER', 'PERSON'), 100, null)).toBeNull();
  expect(penaltyShares(bearer('TEAM_MEMBER', 'PERSON', { accountId: 'somebody' }), 100, null)).toHaveLength(1);
});

test('a penalty is shared out to the cent and balances, whoever is liable', () => {
  const kinds = fc.constantFrom<Bearer['kind']>('UNIT', 'COMPANY', 'OUTSIDER', 'CUSTOMER');
  const liable = fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 3_000 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), liable, (amount, some) => {
      const shares = penaltyShares(
        LIABLE,
        amount,
        some.map(([kind, basisPoints], at) => borne(`U${at}`, basisPoints, kind)),
      );
      expect(shares === null).toBe(some.every(([kind]) => kind === 'OUTSIDER' || kind === 'CUSTOMER'));
      fc.pre(shares !== null);
      expect(shares.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(amount);
      expect(shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0)).toBe(10_000);
      expect(penaltyLines(shares, 'CNY').reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    }),
  );
});
