import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf } from './penalty.js';
import type { PenaltyOutcome } from './penalty-rule.js';

const nothing: PenaltyOutcome = {
  amountMinor: null,
  currency: null,
  per: null,
  shareBasisPoints: null,
  of: null,
  payDays: null,
  points: null,
  measure: null,
};

test('so much a time counts once unless it happened more often', () => {
  const late: PenaltyOutcome = { ...nothing, amountMinor: 20_000, per: 'TIME' };
  expect(amountOf(late, {})).toBe(20_000);
  expect(amountOf(late, { units: { TIME: 3 } })).toBe(60_000);
});

test('so much a ton waits for the scales, and counts to the kilogram', () => {
  const pulped: PenaltyOutcome = { ...nothing, amountMinor: 120_000, per: 'TON' };
  expect(amountOf(pulped, {})).toBeNull();
  expect(amountOf(pulped, { units: { TON: 2.345 } })).toBe(281_400);
});

test('a share waits for what it is taken of, and half a minor unit is rounded up', () => {
  const half: PenaltyOutcome = { ...nothing, shareBasisPoints: 5_000, of: 'LOSS' };
  expect(amountOf(half, {})).toBeNull();
  expect(amountOf(half, { basesMinor: { LOSS: 101 } })).toBe(51);
});

test('what is no money has no amount', () => {
  expect(amountOf({ ...nothing, points: 15 }, {})).toBeNull();
});

test('a share is never off by more than half a minor unit, and never more than the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 1e12 }), (share, loss) => {
      const amount = amountOf({ ...nothing, shareBasisPoints: share, of: 'LOSS' }, { basesMinor: { LOSS: loss } })!;
      const twice = 2n * (BigInt(amount) * 10_000n - BigInt(loss) * BigInt(share));
      expect(twice > -10_000n && twice <= 10_000n && amount <= loss).toBe(true);
    }),
  );
});
