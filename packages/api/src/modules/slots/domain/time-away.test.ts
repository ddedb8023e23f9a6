import { expect, test } from 'vitest';
import { timeAway, type KindOfTime } from './time-away.js';

const day: KindOfTime[] = [
  { kind: 'OUTSIDE', from: 0, until: 8 },
  { kind: 'WORKING', from: 8, until: 12 },
  { kind: 'OUTSIDE', from: 12, until: 13 },
  { kind: 'WORKING', from: 13, until: 15 },
  { kind: 'LEAVE', from: 15, until: 17 },
  { kind: 'ON_CALL', from: 17, until: 24 },
].map(({ kind, from, until }) => ({ kind, from: from * 3_600_000, until: until * 3_600_000 }) as KindOfTime);

test('a visit goes on over lunch; nobody is promised at night, on leave, or out of those kept for emergencies', () => {
  const hours = timeAway(day).map(({ from, to }) => [from / 3_600_000, to / 3_600_000]);
  expect(hours).toEqual([
    [0, 8],
    [15, 17],
    [17, 24],
  ]);
});

test('whoever has no hours on record can always be promised', () => {
  expect(timeAway([{ kind: 'WORKING', from: 0, until: 9 }])).toEqual([]);
});
