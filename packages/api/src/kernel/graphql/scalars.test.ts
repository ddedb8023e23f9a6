import { expect, test } from 'vitest';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';

test('an instant comes in with any offset and is the same in UTC, to the millisecond', () => {
  expect(DateTimeScalar.parseValue('2026-11-22T10:25:53.12+08:00')).toBe('2026-11-22T02:25:53.120Z');
  expect(DateTimeScalar.parseValue('2026-11-22T02:25:53Z')).toBe('2026-11-22T02:25:53.000Z');
  expect(DateTimeScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
});

test('what is no instant is refused', () => {
  const refused = [
    '2026-11-22',
    '2026-11-22T10:25',
    '2026-11-22T10:25:53',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-22T25:00:00Z',
    '0000-12-31T23:59:59Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '',
    5,
    null,
  ];
  for (const value of refused) expect(() => DateTimeScalar.parseValue(value)).toThrow('Expected an instant');
});

test('a day is a day of the calendar', () => {
  expect(DateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
  for (const value of ['0000-01-01', '2026-02-29', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', 3])
    expect(() => DateScalar.parseValue(value)).toThrow('Expected a calendar day');
});
