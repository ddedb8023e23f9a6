import { describe, expect, it } from 'vitest';
import {
  breachedAt,
  type ClockTerms,
  compileCalendar,
  deadline,
  elapsed,
  hours,
  mergePauses,
  parseHours,
  pausesFromHistory,
  remaining,
  warningAt,
  workingDays,
} from './index.js';

const HOUR = 3_600_000;
const OFFICE = parseHours('8:30-17:00');
const calendar = compileCalendar({
  timeZone: 'Asia/Shanghai',
  weekly: { monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE },
});
const at = (text: string): number => Date.parse(`${text}+08:00`);
/** Started on Monday at 10:00, four open hours: due at 14:00. */
const clock: ClockTerms = { calendar, start: at('2026-03-09T10:00'), target: hours(4), pauses: [] };
const held = (from: string, to: string | null): ClockTerms => ({
  ...clock,
  pauses: [{ from: at(from), to: to === null ? null : at(to) }],
});

describe('the deadline of a clock', () => {
  it('is the start plus the target when nothing was on hold', () => {
    expect(deadline(clock)).toEqual({ state: 'due', at: at('2026-03-09T14:00') });
  });

  it('moves by the open time a hold covered: overnight only the hours of business', () => {
    expect(deadline(held('2026-03-09T13:00', '2026-03-10T09:30'))).toEqual({
      state: 'due',
      at: at('2026-03-10T10:30'),
    });
  });

  it('stays where it is after a hold from closing to opening', () => {
    const late = { ...clock, target: hours(8), pauses: [{ from: at('2026-03-09T17:00'), to: at('2026-03-10T08:30') }] };
    expect(deadline(late)).toEqual(deadline({ ...late, pauses: [] }));
  });

  it('is unknown during a hold, with the time left when it began', () => {
    expect(deadline(held('2026-03-09T13:00', null))).toEqual({
      state: 'paused',
      since: at('2026-03-09T13:00'),
      remaining: HOUR,
    });
  });

  it('does not wait for a hold that began in the moment it fell due', () => {
    expect(deadline(held('2026-03-09T14:00', null))).toEqual({ state: 'due', at: at('2026-03-09T14:00') });
  });

  it('counts a hold from before the start only from the start', () => {
    expect(deadline(held('2026-03-09T09:00', '2026-03-09T11:00'))).toEqual({
      state: 'due',
      at: at('2026-03-09T15:00'),
    });
    expect(deadline(held('2026-03-09T08:30', '2026-03-09T10:00'))).toEqual(deadline(clock));
  });

  it('counts overlapping holds once, in whatever order they are told', () => {
    const pauses = [
      { from: at('2026-03-09T12:00'), to: at('2026-03-09T13:00') },
      { from: at('2026-03-09T11:00'), to: at('2026-03-09T12:30') },
    ];
    expect(deadline({ ...clock, pauses })).toEqual({ state: 'due', at: at('2026-03-09T16:00') });
  });

  it('of working days moves by a whole day when the hold took a whole day', () => {
    const pauses = [{ from: at('2026-03-10T10:00'), to: at('2026-03-11T10:00') }];
    expect(deadline({ ...clock, target: workingDays(3), pauses })).toEqual({
      state: 'due',
      at: at('2026-03-13T10:00'),
    });
  });

  it('is counted on from the promise by an approved extension, and then also waits for later holds', () => {
    const extended = { ...held('2026-03-09T15:00', '2026-03-09T16:00'), extensions: [workingDays(1)] };
    expect(deadline(extended)).toEqual({ state: 'due', at: at('2026-03-10T15:00') });
  });
});

describe('a clock', () => {
  it('has run for the open time without the holds', () => {
    const paused = held('2026-03-09T11:00', '2026-03-09T12:00');
    expect(elapsed(paused, at('2026-03-09T09:00'))).toBe(0);
    expect(elapsed(paused, at('2026-03-09T11:30'))).toBe(HOUR);
    expect(elapsed(paused, at('2026-03-09T13:00'))).toBe(2 * HOUR);
  });

  it('has time remaining, then none, then less than none', () => {
    const left = ['2026-03-09T13:00', '2026-03-09T14:00', '2026-03-10T09:30'].map((time) => remaining(clock, at(time)));
    expect(left).toEqual([HOUR, 0, -4 * HOUR]);
  });

  it('warns at a share of the promise, or some time before its end', () => {
    expect(warningAt(clock, { share: 0.75 })).toEqual({ state: 'due', at: at('2026-03-09T13:00') });
    expect(warningAt(clock, { before: { minutes: 30 } })).toEqual({ state: 'due', at: at('2026-03-09T13:30') });
    expect(warningAt(clock, { before: { minutes: 999 } })).toEqual({ state: 'due', at: clock.start });
  });

  it('warns at a share of the whole promise when it was extended', () => {
    const extended = { ...clock, extensions: [hours(2)] };
    expect(warningAt(extended, { share: 0.5 })).toEqual({ state: 'due', at: at('2026-03-09T13:00') });
  });

  it('is kept when stopped at the deadline and broken, at the deadline, when stopped after it', () => {
    expect(breachedAt(clock, at('2026-03-09T14:00'))).toBeNull();
    expect(breachedAt(clock, at('2026-03-09T14:00') + 1)).toBe(at('2026-03-09T14:00'));
  });

  it('is not broken while on hold', () => {
    expect(breachedAt(held('2026-03-09T13:00', null), at('2026-03-20T12:00'))).toBeNull();
  });
});

describe('pauses rebuilt from the history of states', () => {
  const isPaused = (state: string) => state === 'AWAITING_CUSTOMER' || state === 'ON_HOLD';

  it('are the stays in paused states, those that follow each other as one', () => {
    const history = [
      { at: 1, state: 'PLANNED' },
      { at: 2, state: 'AWAITING_CUSTOMER' },
      { at: 3, state: 'ON_HOLD' },
      { at: 5, state: 'PLANNED' },
      { at: 8, state: 'ON_HOLD' },
    ];
    expect(pausesFromHistory(history, isPaused)).toEqual([
      { from: 2, to: 5 },
      { from: 8, to: null },
    ]);
    expect(pausesFromHistory(history.toReversed(), isPaused)).toEqual([
      { from: 2, to: 5 },
      { from: 8, to: null },
    ]);
  });

  it('leave out a state passed through in no time', () => {
    const history = [
      { at: 1, state: 'ON_HOLD' },
      { at: 1, state: 'PLANNED' },
    ];
    expect(pausesFromHistory(history, isPaused)).toEqual([]);
  });

  it('merge into one where they touch, overlap or never end', () => {
    const pauses = [
      { from: 4, to: 6 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 5, to: null },
      { from: 9, to: 10 },
    ];
    expect(mergePauses(pauses)).toEqual([
      { from: 1, to: 3 },
      { from: 4, to: null },
    ]);
  });

  it('cannot end before they begin', () => {
    expect(() => mergePauses([{ from: 2, to: 1 }])).toThrow(expect.objectContaining({ code: 'INVALID_PAUSE' }));
  });
});
