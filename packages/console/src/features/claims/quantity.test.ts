import { expect, test } from 'vitest';
import { kilogramsOf, priceOf, quantityText, thousandthsOf } from './quantity';

test('a quantity is counted in thousandths, at most three places', () => {
  expect(['12.345', '0', ' 3 ', '1.5'].map(thousandthsOf)).toEqual([12345n, 0n, 3000n, 1500n]);
  expect(['1.2345', '-1', '', '1.', 'x'].map(thousandthsOf)).toEqual(Array(5).fill(undefined));
});

test('a quantity is written without needless zeros', () => {
  expect([12345n, 3000n, 1500n, 50n, 0n].map(quantityText)).toEqual(['12.345', '3', '1.5', '0.05', '0']);
});

test('half a minor unit counts up', () => {
  expect(priceOf(500n, 1n)).toBe(1n);
  expect(priceOf(12345n, 680_000n)).toBe(8_394_600n);
});

test('goods that are counted by weight say what they weigh', () => {
  expect(['t', '吨', ' kg ', '卷'].map((unit) => kilogramsOf(3_200n, unit))).toEqual([3200n, 3200n, 3n, undefined]);
});
