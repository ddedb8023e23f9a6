import { expect, test } from 'vitest';
import { countable, counted } from './counted';

const typed = { quantity: '2.5', amount: '1200', currency: 'CNY' };

test('what was typed is sent in the terms of the rule, what was left empty is not', () => {
  expect(counted({ unit: 'TON', base: null }, typed)).toEqual({ units: [{ unit: 'TON', quantity: 2.5 }], bases: null });
  expect(counted({ unit: null, base: 'COSTS' }, typed)).toEqual({
    units: null,
    bases: [{ base: 'COSTS', amountMinor: '120000' }],
  });
  expect(counted({ unit: 'TON', base: 'COSTS' }, { ...typed, quantity: '', amount: 'x' })).toEqual({
    units: null,
    bases: null,
  });
});

test('a single time is not counted, and the loss is known from its decision', () => {
  expect(countable({ per: 'TIME', of: 'LOSS' })).toEqual({ unit: null, base: null });
  expect(countable({ per: 'TON', of: 'FREIGHT_AND_STORAGE' })).toEqual({ unit: 'TON', base: 'FREIGHT_AND_STORAGE' });
});
