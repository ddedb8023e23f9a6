import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  businessTimeBetween,
  type ClockTerms,
  deadline,
  elapsed,
  isOpen,
  mergePauses,
  nextOpening,
  type Pause,
  promisedTime,
  remaining,
  warningAt,
} from './index.js';
import {
  randomCalendar,
  randomDuration,
  randomInstant,
  randomMinutes,
  randomPause,
} from './random-calendars.test-kit.js';

const MINUTE = 60_000;
const RUNS = { numRuns: 200 };

interface Case extends ClockTerms {
  readonly spare: { readonly from: number; readonly to: number };
}

const randomClock: fc.Arbitrary<Case> = fc
  .tuple(randomCalendar, randomInstant, randomDuration)
  .chain(([{ calendar }, start, target]) =>
    fc.record({
      calendar: fc.constant(calendar),
      start: fc.constant(start),
      target: fc.constant(target),
      pauses: fc.array(randomPause(start), { maxLength: 5 }),
      spare: randomPause(start),
    }),
  );

const dueAt = (terms: ClockTerms): number => {
  const due = deadline(terms);
  return due.state === 'due' ? due.at : Infinity;
};

describe('a deadline', { timeout: 60_000 }, () => {
  it('never comes nearer because of one more hold', () => {
    fc.assert(
      fc.property(randomClock, (clock) => {
        const more = { ...clock, pauses: [...clock.pauses, clock.spare] };
        expect(dueAt(more)).toBeGreaterThanOrEqual(dueAt(clock));
      }),
      RUNS,
    );
  });

  it('never comes nearer because a hold lasted longer', () => {
    fc.assert(
      fc.property(randomClock, fc.nat(5000), fc.boolean(), (clock, longer, atTheEnd) => {
        const { from, to } = clock.spare;
        const long = atTheEnd ? { from, to: to + longer * MINUTE } : { from: from - longer * MINUTE, to };
        const held = (pause: Pause) => dueAt({ ...clock, pauses: [...clock.pauses, pause] });
        expect(held(long)).toBeGreaterThanOrEqual(held(clock.spare));
        expect(held({ from, to: null })).toBeGreaterThanOrEqual(held(clock.spare));
      }),
      RUNS,
    );
  });

  it('is not moved by a hold outside opening hours', () => {
    fc.assert(
      fc.property(randomClock, randomInstant, (clock, at) => {
        const { calendar, pauses } = clock;
        fc.pre(!isOpen(calendar, at));
        const closed = { from: at, to: nextOpening(calendar, at) };
        expect(dueAt({ ...clock, pauses: [...pauses, closed] })).toBe(dueAt(clock));
      }),
      RUNS,
    );
  });

  it('moves on by exactly the open time the holds before it covered', () => {
    fc.assert(
      fc.property(randomClock, (clock) => {
        const due = dueAt(clock);
        const undisturbed = dueAt({ ...clock, pauses: [] });
        const covered = mergePauses(clock.pauses)
          .map(({ from, to }) => [Math.max(from, clock.start), Math.max(to!, clock.start)] as const)
          .filter(([from]) => from < due)
          .reduce((sum, [from, to]) => sum + businessTimeBetween(clock.calendar, from, to), 0);
        expect(businessTimeBetween(clock.calendar, undisturbed, due)).toBe(covered);
      }),
      RUNS,
    );
  });

  it('of minutes keeps the order in which clocks started, under the same holds', () => {
    fc.assert(
      fc.property(randomClock, randomMinutes, fc.nat(20_000), (clock, minutes, later) => {
        const first = { ...clock, target: { minutes } };
        const second = { ...first, start: clock.start + later * MINUTE };
        expect(dueAt(second)).toBeGreaterThanOrEqual(dueAt(first));
      }),
      RUNS,
    );
  });

  it('leaves nothing remaining when it comes, and time used and time left always make the promise', () => {
    fc.assert(
      fc.property(randomClock, randomInstant, (clock, at) => {
        expect(remaining(clock, dueAt(clock))).toBe(0);
        expect(elapsed(clock, at) + remaining(clock, at)).toBe(promisedTime(clock));
      }),
      RUNS,
    );
  });

  it('is announced by its warnings, never after itself', () => {
    fc.assert(
      fc.property(randomClock, fc.integer({ min: 0, max: 100 }), fc.nat(600), (clock, percent, before) => {
        const early = warningAt(clock, { share: percent / 100 });
        const late = warningAt(clock, { before: { minutes: before } });
        for (const warning of [early, late]) {
          expect(warning.state === 'due' && warning.at >= clock.start && warning.at <= dueAt(clock)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('says what is left when the hold began, and that is what is left all through the hold', () => {
    fc.assert(
      fc.property(randomClock, fc.nat(10_000), (clock, after) => {
        const paused = { ...clock, pauses: [...clock.pauses, { from: clock.spare.from, to: null }] };
        const state = deadline(paused);
        fc.pre(state.state === 'paused');
        if (state.state !== 'paused') return;
        expect(remaining(paused, state.since)).toBe(state.remaining);
        expect(remaining(paused, state.since + after * MINUTE)).toBe(state.remaining);
      }),
      RUNS,
    );
  });
});
