import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesIntoDay, shiftDay, zonedInstant } from './zoned-instant';

test('nine in the morning in Shanghai is one in the morning UTC', () => {
  expect(zonedInstant('2026-11-22', 9 * 60, 'Asia/Shanghai')).toBe('2026-11-22T01:00:00.000Z');
});

test('a time that summer time skips becomes the one an hour later', () => {
  expect(zonedInstant('2026-03-29', 2 * 60 + 30, 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
});

test('of an hour that comes twice, the first is meant', () => {
  expect(zonedInstant('2026-10-25', 2 * 60 + 30, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
});

test('midnight of the next day belongs to the next day', () => {
  expect(zonedInstant('2026-12-31', 24 * 60, 'Asia/Shanghai')).toBe('2026-12-31T16:00:00.000Z');
  expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01');
});

test('a time on the wall is found again where no summer time interferes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1439 }), (days, minutes) => {
      const day = shiftDay('1995-01-01', days);
      expect(minutesIntoDay(zonedInstant(day, minutes, 'Asia/Shanghai'), 'Asia/Shanghai')).toBe(minutes);
    }),
  );
});
