import { expect, test } from 'vitest';
import { basisPointsOf, percentOf } from './basis-points';

test('a percentage with at most two decimals is hundredths of a per cent', () => {
  expect(['70', '33.33', '0.5', ' 100 ', '0'].map(basisPointsOf)).toEqual([7000, 3333, 50, 10_000, 0]);
});

test('more than the whole, finer than a hundredth, or no number is none', () => {
  expect(['100.01', '33.333', '-1', '', 'all', '1000'].map(basisPointsOf)).toEqual(Array(6).fill(undefined));
});

test('what is shown can be typed', () => {
  for (const points of [0, 1, 50, 3333, 7000, 10_000]) expect(basisPointsOf(percentOf(points))).toBe(points);
});
