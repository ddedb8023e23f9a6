import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessTime, businessTimeBetween, isOpen, minutes, nextOpening } from './index.js';
import {
  evenCalendar,
  randomCalendar,
  randomDuration,
  randomInstant,
  randomMinutes,
} from './random-calendars.test-kit.js';

const MINUTE = 60_000;
const RUNS = { numRuns: 200 };

describe('in every calendar', { timeout: 60_000 }, () => {
  it('the time added is the time that lies between', () => {
    fc.assert(
      fc.property(randomCalendar, randomInstant, randomMinutes, ({ calendar }, from, count) => {
        const end = addBusinessTime(calendar, from, minutes(count));
        expect(businessTimeBetween(calendar, from, end)).toBe(count * MINUTE);
      }),
      RUNS,
    );
  });

  it('adding ends at the earliest instant that will do', () => {
    fc.assert(
      fc.property(randomCalendar, randomInstant, randomMinutes, ({ calendar }, from, count) => {
        fc.pre(count > 0);
        const end = addBusinessTime(calendar, from, minutes(count));
        expect(businessTimeBetween(calendar, from, end - 1)).toBe(count * MINUTE - 1);
      }),
      RUNS,
    );
  });

  it('minutes may be added in one go or in two', () => {
    fc.assert(
      fc.property(randomCalendar, randomInstant, randomMinutes, randomMinutes, ({ calendar }, from, first, second) => {
        const halfway = addBusinessTime(calendar, from, minutes(first));
        expect(addBusinessTime(calendar, halfway, minutes(second))).toBe(
          addBusinessTime(calendar, from, minutes(first + second)),
        );
      }),
      RUNS,
    );
  });

  it('who comes later is never promised an earlier end, whatever the unit', () => {
    const pair = fc
      .tuple(randomInstant, fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 200_000 })))
      .map(([from, later]) => [from, from + later * MINUTE] as const);
    fc.assert(
      fc.property(randomCalendar, pair, randomDuration, ({ calendar }, [early, late], duration) => {
        expect(addBusinessTime(calendar, early, duration)).toBeLessThanOrEqual(
          addBusinessTime(calendar, late, duration),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a longer promise never ends earlier, and none ends before it begins', () => {
    const units = fc.constantFrom('minutes', 'workingDays', 'calendarDays');
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(randomCalendar, randomInstant, units, count, count, ({ calendar }, from, unit, some, more) => {
        const add = (amount: number) => addBusinessTime(calendar, from, { [unit]: amount } as { minutes: number });
        expect(add(some)).toBeGreaterThanOrEqual(from);
        expect(add(some)).toBeLessThanOrEqual(add(some + more));
      }),
      RUNS,
    );
  });

  it('calendar days add up while no stop falls into an hour that does not exist', () => {
    const count = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(randomCalendar, randomInstant, count, count, ({ definition, calendar }, from, first, second) => {
        const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: definition.timeZone, timeStyle: 'medium' });
        const add = (at: number, days: number) => addBusinessTime(calendar, at, { calendarDays: days });
        const halfway = add(from, first);
        fc.pre(clock.format(halfway) === clock.format(from));
        expect(add(halfway, second)).toBe(add(from, first + second));
      }),
      RUNS,
    );
  });

  it('working days add up where every day has the same hours', () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(evenCalendar, randomInstant, count, count, ({ calendar }, from, first, second) => {
        const add = (at: number, days: number) => addBusinessTime(calendar, at, { workingDays: days });
        expect(add(add(from, first), second)).toBe(add(from, first + second));
      }),
      RUNS,
    );
  });

  it('open time adds up along the way and turns its sign on the way back', () => {
    fc.assert(
      fc.property(randomCalendar, randomInstant, randomInstant, randomInstant, ({ calendar }, a, b, c) => {
        const between = (from: number, to: number) => businessTimeBetween(calendar, from, to);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(b, a) + between(a, b)).toBe(0);
        expect(Math.abs(between(a, b))).toBeLessThanOrEqual(Math.abs(b - a));
      }),
      RUNS,
    );
  });

  it('a promise of working days ends while open, or as the day closes', () => {
    const count = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(randomCalendar, randomInstant, count, ({ calendar }, from, days) => {
        const end = addBusinessTime(calendar, from, { workingDays: days });
        expect(isOpen(calendar, end) || isOpen(calendar, end - 1)).toBe(true);
      }),
      RUNS,
    );
  });

  it('nothing is open before the next opening', () => {
    fc.assert(
      fc.property(randomCalendar, randomInstant, ({ calendar }, from) => {
        const opening = nextOpening(calendar, from);
        expect(isOpen(calendar, opening)).toBe(true);
        expect(businessTimeBetween(calendar, from, opening)).toBe(0);
      }),
      RUNS,
    );
  });
});
