import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BearerShare } from './bearer-share.js';
import { areFlawed, lossShares, type AskedShare, type Bearers } from './loss-shares.js';
import { chargeLines } from './postings.js';

const words = (en: string) => ({ 'zh-CN': en, en });
const mill: Bearers = {
  departments: Object.fromEntries(
    ['WORKSHOP', 'QUALITY', 'SALES', 'COMPANY', 'CARRIER', 'FORCED', 'CUSTOMER', 'LIABLE', 'MEMBER'].map((name) => [
      name,
      words(name),
    ]),
  ),
  bearers: {
    WORKSHOP: 'UNIT',
    QUALITY: 'UNIT',
    SALES: 'UNIT',
    COMPANY: 'COMPANY',
    CARRIER: 'OUTSIDER',
    FORCED: 'NAMED_UNIT',
    CUSTOMER: 'CUSTOMER',
    LIABLE: 'LIABLE_UNITS',
    MEMBER: 'PERSON',
  },
};
const shared = (loss: number, ...asked: AskedShare[]) => lossShares(mill, loss, asked);
const share = (department: string, basisPoints: number, named?: string): AskedShare => ({
  department,
  basisPoints,
  named,
});

test('70/30 of 80,000 is 56,000 and 24,000', () => {
  expect(shared(80_000_00, share('WORKSHOP', 7_000), share('QUALITY', 3_000))).toMatchObject([
    { department: 'WORKSHOP', basisPoints: 7_000, amountMinor: 56_000_00 },
    { department: 'QUALITY', basisPoints: 3_000, amountMinor: 24_000_00 },
  ]);
});

test('shares that are a hundredth of a per cent short, or over, are refused', () => {
  for (const basisPoints of [2_999, 3_001])
    expect(shared(100, share('WORKSHOP', 7_000), share('QUALITY', basisPoints))).toEqual([
      { place: -1, code: 'liability.notWhole' },
    ]);
  expect(shared(100, share('WORKSHOP', 10_001), share('QUALITY', -1))).toEqual([
    { place: -1, code: 'liability.notWhole' },
  ]);
});

test('whoever the policy leaves open is named: an outsider in words, a unit by its name', () => {
  expect(shared(100, share('CARRIER', 10_000))).toEqual([{ place: 0, field: 'named', code: 'required' }]);
  expect(shared(100, share('FORCED', 10_000, ' '))).toEqual([{ place: 0, field: 'named', code: 'required' }]);
  expect(shared(100, share('FORCED', 10_000, 'CARRIER'))).toEqual([
    { place: 0, field: 'named', code: 'liability.notAUnit' },
  ]);
  expect(shared(100, share('FORCED', 10_000, 'SALES'))).toMatchObject([{ named: 'SALES', amountMinor: 100 }]);
});

test('a loss is not put on those it would come from, on a person, on nobody known, or twice on one', () => {
  for (const name of ['LIABLE', 'MEMBER', 'NOBODY', 'toString'])
    expect(shared(100, share(name, 10_000))).toEqual([{ place: 0, field: 'department', code: 'notOffered' }]);
  expect(shared(100, share('SALES', 5_000), share('SALES', 5_000))).toEqual([
    { place: 1, field: 'department', code: 'liability.twice' },
  ]);
});

test('however a loss is split, shares sum to the whole and to the cent, and what is charged balances', () => {
  const names = ['WORKSHOP', 'QUALITY', 'SALES', 'COMPANY', 'CUSTOMER'];
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: names.length - 1 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000_000 }), cuts, (loss, some) => {
      const bounds = [0, ...some.toSorted((a, b) => a - b), 10_000];
      const asked = bounds.slice(1).map((bound, at) => share(names[at]!, bound - bounds[at]!));
      const shares = shared(loss, ...asked);
      expect(areFlawed(shares)).toBe(false);
      const sound = shares as BearerShare[];
      expect(sound.reduce((sum, { basisPoints }) => sum + basisPoints, 0)).toBe(10_000);
      expect(sound.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(loss);
      const lines = chargeLines(sound, 'CNY');
      expect(lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
      expect(lines.some(({ account }) => account.party?.id === 'CUSTOMER')).toBe(false);
    }),
  );
});
