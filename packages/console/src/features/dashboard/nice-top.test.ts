import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTop } from './nice-top';

test('a scale ends at a round number whose half is whole', () => {
  expect([0, 1, 3, 7, 12, 35, 100, 101].map(niceTop)).toEqual([2, 2, 4, 10, 20, 40, 100, 200]);
});

test('no bar leaves its chart, and none is dwarfed by it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_000_000 }), (highest) => {
      expect(niceTop(highest)).toBeGreaterThanOrEqual(highest);
      expect(niceTop(highest)).toBeLessThanOrEqual(highest * 2.5);
    }),
  );
});
