import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessTime, businessTimeBetween, deadline, minutes } from './index.js';
import { NaiveCalendar } from './naive-calendar.test-kit.js';
import { randomCalendar, randomInstant, randomPause } from './random-calendars.test-kit.js';

const MINUTE = 60_000;
const RUNS = { numRuns: 30 };
const wholeMinute = randomInstant.map((instant) => Math.floor(instant / MINUTE) * MINUTE);

describe('against a wall clock read minute by minute', { timeout: 60_000 }, () => {
  it('the open time between two instants is the same', () => {
    fc.assert(
      fc.property(randomCalendar, wholeMinute, fc.nat(4000), ({ definition, calendar }, from, length) => {
        const to = from + length * MINUTE;
        expect(businessTimeBetween(calendar, from, to)).toBe(
          new NaiveCalendar(definition).openMinutes(from, to) * MINUTE,
        );
      }),
      RUNS,
    );
  });

  it('minutes end at the same instant', () => {
    fc.assert(
      fc.property(randomCalendar, wholeMinute, fc.nat(900), ({ definition, calendar }, from, count) => {
        expect(addBusinessTime(calendar, from, minutes(count))).toBe(new NaiveCalendar(definition).add(from, count));
      }),
      RUNS,
    );
  });

  it('working days end at the same instant', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        wholeMinute,
        fc.integer({ min: 1, max: 3 }),
        ({ definition, calendar }, from, days) => {
          expect(addBusinessTime(calendar, from, { workingDays: days })).toBe(
            new NaiveCalendar(definition).addWorkingDays(from, days),
          );
        },
      ),
      RUNS,
    );
  });

  it('a deadline with holds falls where counting only the minutes not on hold leads', () => {
    const held = wholeMinute.chain((start) =>
      fc.tuple(fc.constant(start), fc.array(randomPause(start, 1500), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(randomCalendar, held, fc.nat(900), ({ definition, calendar }, [start, pauses], count) => {
        const isHeld = (at: number) => pauses.some(({ from, to }) => from <= at && at < to);
        expect(deadline({ calendar, start, target: minutes(count), pauses })).toEqual({
          state: 'due',
          at: new NaiveCalendar(definition).add(start, count, isHeld),
        });
      }),
      RUNS,
    );
  });
});
