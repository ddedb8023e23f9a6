import { expect, test } from 'vitest';
import type { FactType } from '../../../kernel/decision-table/index.js';
import { missingFor } from './missing-for.js';
import { quantitiesOf } from './penalty-quantities.js';

const number = (unit: string): { type: FactType } => ({ type: { kind: 'number', unit, optional: true } });
const types = { returnedTons: number('t'), loss: number('CNY') };
const none = { units: {}, basesMinor: {} };
const unrecorded = { basesMinor: {}, tons: null };
const counted = { amountMinor: null, shareBasisPoints: null, per: null, of: null };

test('tons are counted by the fact that asks for them, unless people give others', () => {
  expect(quantitiesOf({ returnedTons: 1.25, loss: 900 }, types, unrecorded, none).units).toEqual({ TON: 1.25 });
  expect(quantitiesOf({ returnedTons: 1.25 }, types, unrecorded, { units: { TON: 3 }, basesMinor: {} }).units).toEqual({
    TON: 3,
  });
  expect(quantitiesOf({}, types, unrecorded, none).units).toEqual({});
});

test('what was weighed counts before what was stated, and what people give before both', () => {
  const weighed = { basesMinor: {}, tons: 1.234 };
  const stated = { returnedTons: 1.25 };
  expect(quantitiesOf(stated, types, weighed, none).units).toEqual({ TON: 1.234 });
  expect(quantitiesOf({}, types, weighed, none).units).toEqual({ TON: 1.234 });
  expect(quantitiesOf(stated, types, weighed, { units: { TON: 3 }, basesMinor: {} }).units).toEqual({ TON: 3 });
});

test('shares are taken of what is on record, unless people give other sums; what is not known is left out', () => {
  const known = { basesMinor: { LOSS: 900, COSTS: 50, FREIGHT_AND_STORAGE: null }, tons: null };
  expect(quantitiesOf({}, types, known, none).basesMinor).toEqual({ LOSS: 900, COSTS: 50 });
  const given = { units: {}, basesMinor: { COSTS: 60, MONTHLY_BONUS: 7 } };
  expect(quantitiesOf({}, types, known, given).basesMinor).toEqual({ LOSS: 900, COSTS: 60, MONTHLY_BONUS: 7 });
});

test('what a penalty needs is said by name, and nothing more', () => {
  const tons = { ...counted, amountMinor: 1, per: 'TON' as const };
  expect(missingFor(tons, 'LIABLE_UNITS', none, null)).toEqual(['units.TON', 'liability']);
  expect(missingFor(tons, 'UNIT', { units: { TON: 0.001 }, basesMinor: {} }, null)).toEqual([]);
  expect(missingFor({ ...counted, amountMinor: 1, per: 'TIME' }, 'UNIT', none, null)).toEqual([]);
  const half = { ...counted, shareBasisPoints: 5_000, of: 'LOSS' as const };
  expect(missingFor(half, 'UNIT', none, null)).toEqual(['loss']);
  expect(missingFor({ ...half, of: 'MONTHLY_BONUS' }, 'PERSON', none, null)).toEqual([
    'bases.MONTHLY_BONUS',
    'accountId',
  ]);
  expect(missingFor(counted, 'LIABLE_UNITS', none, null)).toEqual([]);
});
