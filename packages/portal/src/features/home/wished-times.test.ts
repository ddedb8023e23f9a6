import { expect, test } from 'vitest';
import { windowsOf, wishedDays, wishedSpan } from './wished-times';

const zone = 'Asia/Shanghai';

test('a day offers six stretches of two hours in the business zone', () => {
  const windows = windowsOf('2026-11-23', zone, new Date('2026-11-22T04:00:00Z'));
  expect(windows).toHaveLength(6);
  expect(windows[0]).toEqual({ start: '2026-11-23T00:00:00.000Z', end: '2026-11-23T02:00:00.000Z' });
  expect(windows.at(-1)).toEqual({ start: '2026-11-23T10:00:00.000Z', end: '2026-11-23T12:00:00.000Z' });
});

test('today offers only what has not begun', () => {
  const noon = new Date('2026-11-22T04:00:00Z');
  expect(windowsOf('2026-11-22', zone, noon).map(({ start }) => start)).toEqual([
    '2026-11-22T06:00:00.000Z',
    '2026-11-22T08:00:00.000Z',
    '2026-11-22T10:00:00.000Z',
  ]);
  expect(wishedDays(zone, noon)[0]).toBe('2026-11-22');
});

test('late in the evening the first day is tomorrow, by the business zone and not the reader’s', () => {
  const days = wishedDays(zone, new Date('2026-11-22T10:30:00Z'));
  expect(days[0]).toBe('2026-11-23');
  expect(days.at(-1)).toBe('2026-12-05');
});

test('where summer time ends the day keeps its wall clock', () => {
  const [first] = windowsOf('2026-10-25', 'Europe/Berlin', new Date('2026-10-24T00:00:00Z'));
  expect(first?.start).toBe('2026-10-25T07:00:00.000Z');
});

test('a day without a stretch is wished for as a whole, and one that has begun is not wished for', () => {
  const noon = new Date('2026-11-22T04:00:00Z');
  expect(wishedSpan('2026-11-23', null, zone, noon)).toEqual({
    start: '2026-11-23T00:00:00.000Z',
    end: '2026-11-23T12:00:00.000Z',
  });
  const morning = { start: '2026-11-22T00:00:00.000Z', end: '2026-11-22T02:00:00.000Z' };
  expect(wishedSpan('2026-11-22', morning, zone, noon)).toBeNull();
  expect(wishedSpan('2026-11-21', null, zone, noon)).toBeNull();
  expect(wishedSpan(null, null, zone, noon)).toBeNull();
});

test('west of Greenwich and on the half hour the wall clock is kept as well', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  expect(windowsOf('2026-11-23', 'America/New_York', now)[0]?.start).toBe('2026-11-23T13:00:00.000Z');
  expect(windowsOf('2026-11-23', 'Asia/Kolkata', now)[0]?.start).toBe('2026-11-23T02:30:00.000Z');
  expect(wishedDays('America/New_York', now)[0]).toBe('2026-11-22');
});
