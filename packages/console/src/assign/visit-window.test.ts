import { expect, test } from 'vitest';
import { firstWindow, instantsOf } from './visit-window';

const zone = 'Asia/Shanghai';

test('the first offer is the next half hour one can still prepare for', () => {
  expect(firstWindow(new Date('2026-11-22T02:20:00Z'), '2026-11-22', zone)).toEqual({
    day: '2026-11-22',
    start: 660,
    length: 120,
  });
});

test('before the working day it is its beginning, after it the next morning', () => {
  expect(firstWindow(new Date('2026-11-21T20:00:00Z'), '2026-11-22', zone)).toMatchObject({
    day: '2026-11-22',
    start: 480,
  });
  expect(firstWindow(new Date('2026-11-22T12:00:00Z'), '2026-11-22', zone)).toMatchObject({
    day: '2026-11-23',
    start: 540,
  });
});

test('a window is two instants of the business zone', () => {
  expect(instantsOf({ day: '2026-11-22', start: 570, length: 90 }, zone)).toEqual({
    startsAt: '2026-11-22T01:30:00.000Z',
    endsAt: '2026-11-22T03:00:00.000Z',
  });
});
