import { expect, test } from 'vitest';
import { amountOf, isComplete } from './claimed-line';

const line = { key: 1, product: 'Kraft paper', batch: 'B-17', quantity: '12.345', unit: 't', price: '4,000' };

test('twelve and a third tons at 4,000 come to 49,380', () => {
  expect(amountOf(line, 'CNY')).toBe(4_938_000n);
  expect(amountOf({ quantity: '1', price: '0.05' }, 'CNY')).toBe(5n);
});

test('half a fen counts as one', () => {
  expect(amountOf({ quantity: '0.5', price: '0.01' }, 'CNY')).toBe(1n);
  expect(amountOf({ quantity: '0.499', price: '0.01' }, 'CNY')).toBe(0n);
});

test('what the API would not take comes to nothing yet', () => {
  for (const quantity of ['', '0', '0.000', '-1', '1.2345', 'ten'])
    expect(amountOf({ quantity, price: '5' }, 'CNY')).toBeNull();
  for (const price of ['', '1.234', 'five']) expect(amountOf({ quantity: '1', price }, 'CNY')).toBeNull();
});

test('a line is complete with goods, batch, unit, quantity and price', () => {
  expect(isComplete(line, 'CNY')).toBe(true);
  for (const missing of ['product', 'batch', 'unit', 'quantity', 'price'])
    expect(isComplete({ ...line, [missing]: ' ' }, 'CNY')).toBe(false);
  expect(isComplete({ ...line, price: '0' }, 'CNY')).toBe(false);
});
