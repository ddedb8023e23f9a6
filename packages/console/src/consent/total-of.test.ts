import { expect, test } from 'vitest';
import { totalOf } from './total-of';

const yuan = (amountMinor: string) => ({ amountMinor, currency: 'CNY' });

test('a price list comes to the sum of quantity times price', () => {
  const lines = [
    { quantity: 2, unitPrice: yuan('8050') },
    { quantity: 1, unitPrice: yuan('5000') },
  ];
  expect(totalOf(lines)).toEqual(yuan('21100'));
});

test('nothing chosen has no total, not zero yuan', () => {
  expect(totalOf([])).toBeNull();
});

test('an amount beyond exact numbers is not rounded', () => {
  expect(totalOf([{ quantity: 3, unitPrice: yuan('9007199254740993') }])).toEqual(yuan('27021597764222979'));
});
