import { expect, test } from 'vitest';
import { checkWindow } from './check-window.js';

const now = new Date('2026-11-02T01:00:00Z');
const from = (startMinutes: number, minutes: number) => {
  const startsAt = new Date(now.getTime() + startMinutes * 60_000);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
};
const codes = (startMinutes: number, minutes: number) =>
  checkWindow(from(startMinutes, minutes), now).map(({ code }) => code);

test('a window that has begun may still be set, one that is over may not', () => {
  expect(codes(-30, 60)).toEqual([]);
  expect(codes(-60, 60)).toEqual(['dispatch.windowOver']);
});

test('a window has a length, of a fortnight at most', () => {
  expect(codes(10, 0)).toEqual(['dispatch.endsBeforeStart']);
  expect(codes(10, 14 * 24 * 60)).toEqual([]);
  expect(codes(10, 14 * 24 * 60 + 1)).toEqual(['dispatch.windowTooLong']);
});
