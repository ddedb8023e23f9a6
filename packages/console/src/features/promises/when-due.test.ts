import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySpan, spans, whenDue } from './when-due';

const zone = 'Asia/Shanghai';
const now = new Date('2026-11-21T10:00:00Z'); // 18:00 there
const due = (dueAt: string, state = 'RUNNING') => ({ dueAt, state });
const when = (dueAt: string) => whenDue(due(dueAt), now, zone);

test('a promise is overdue from its deadline on, not a moment before', () => {
  expect(when('2026-11-21T09:59:59.999Z')).toBe('overdue');
  expect(when('2026-11-21T10:00:00Z')).toBe('hour');
});

test('an hour and four hours end on the minute', () => {
  expect(when('2026-11-21T10:59:59Z')).toBe('hour');
  expect(when('2026-11-21T11:00:00Z')).toBe('fourHours');
  expect(when('2026-11-21T13:59:59Z')).toBe('fourHours');
  expect(when('2026-11-21T14:00:00Z')).toBe('today');
});

test('today ends at midnight of the business, wherever the reader is', () => {
  expect(when('2026-11-21T15:59:59Z')).toBe('today');
  expect(when('2026-11-21T16:00:00Z')).toBe('tomorrow');
  expect(when('2026-11-22T15:59:59Z')).toBe('tomorrow');
  expect(when('2026-11-22T16:00:00Z')).toBe('later');
});

test('what is paused does not fall due', () => {
  expect(whenDue(due('2026-11-20T00:00:00Z', 'PAUSED'), now, zone)).toBe('paused');
});

test('every promise stands in exactly one stretch, each stretch in order of time', () => {
  const moments = fc.date({ min: new Date('2026-11-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(moments), (dates) => {
      const groups = bySpan(
        dates.map((date) => due(date.toISOString())),
        now,
        zone,
      );
      const all = groups.flatMap(({ promises }) => promises.map(({ dueAt }) => dueAt));
      expect(all).toEqual(dates.map((date) => date.toISOString()).toSorted());
      const order = groups.map(({ span }) => spans.indexOf(span));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }),
  );
});
