import { expect, test } from 'vitest';
import { isWrongTime, secondVisitIn } from './second-visit-in';

const now = new Date('2026-11-22T08:00:00.000Z');
const typed = { from: '', to: '', parts: '  ', note: ' Bring the short spanner ' };
const [early, late] = ['2026-11-26T01:00:00.000Z', '2026-11-26T04:00:00.000Z'];

test('of a second visit only what was said is sent', () => {
  expect(secondVisitIn(typed)).toEqual({ from: null, to: null, parts: null, note: 'Bring the short spanner' });
  expect(isWrongTime(typed, now)).toBe(false);
});

test('a time that suits the customer is whole, ahead, and ends after it begins', () => {
  expect(isWrongTime({ ...typed, from: early, to: late }, now)).toBe(false);
  expect(isWrongTime({ ...typed, from: early }, now)).toBe(true);
  expect(isWrongTime({ ...typed, from: late, to: early }, now)).toBe(true);
  expect(isWrongTime({ ...typed, from: early, to: late }, new Date('2026-12-01T00:00:00.000Z'))).toBe(true);
});
