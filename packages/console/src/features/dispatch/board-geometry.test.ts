import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardHours, clashes, minutesAt, placeOn } from './board-geometry';

test('the board shows a working day, and more where a visit is outside it', () => {
  expect(boardHours([])).toEqual({ from: 480, to: 1140 });
  expect(
    boardHours([
      { start: 400, end: 450 },
      { start: 1170, end: 1215 },
    ]),
  ).toEqual({ from: 360, to: 1260 });
});

test('two visits that touch do not clash, two that overlap do', () => {
  const morning = { start: 540, end: 600 };
  const next = { start: 600, end: 660 };
  const between = { start: 590, end: 610 };
  expect(clashes([morning, next])).toEqual(new Set());
  expect(clashes([morning, next, between])).toEqual(new Set([morning, between, next]));
});

test('a card dropped on a place of the board begins in the half hour that lies there', () => {
  const minute = fc.integer({ min: 0, max: 659 });
  fc.assert(
    fc.property(minute, (offset) => {
      const hours = { from: 480, to: 1140 };
      const start = minutesAt(hours, offset / 660);
      expect(start % 30).toBe(0);
      expect(start).toBeLessThanOrEqual(480 + offset + 1e-6);
      expect(placeOn(hours, { start, end: start + 30 }).left).toBeLessThanOrEqual((offset / 660) * 100 + 1e-6);
    }),
  );
});
