import fc from 'fast-check';
import {
  type Calendar,
  type CalendarDefinition,
  compileCalendar,
  type DateOverride,
  type Duration,
  type LocalInterval,
  WEEKDAYS,
  type WeeklyHours,
} from './index.js';

/** A calendar beside the definition it was compiled from; a failing case prints the definition. */
export interface RandomCalendar {
  readonly definition: CalendarDefinition;
  readonly calendar: Calendar;
  readonly [fc.toStringMethod]: () => string;
}

const ZONES = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe', // half an hour of summer time
  'Asia/Kathmandu', // 5:45 ahead
  'America/Havana', // changes at midnight
  'America/Nuuk', // goes back from midnight into the day before
  'Pacific/Apia', // skipped 30 December 2011 altogether
];

const FROM = Date.UTC(2025, 10, 1);
const UNTIL = Date.UTC(2027, 2, 1);
const APIA_LEAP = Date.UTC(2011, 11, 30, 10);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Instants worth being near: clocks change in one of the zones. */
const CHANGES = [
  Date.UTC(2026, 2, 29, 1),
  Date.UTC(2026, 9, 25, 1),
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 3, 4, 15),
  Date.UTC(2026, 9, 3, 15, 30),
  APIA_LEAP,
  // No clock changes here, but one remembered block of 366 days ends and the next begins.
  56 * 366 * DAY,
];

const interval: fc.Arbitrary<LocalInterval> = fc
  .tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 }))
  .map(([left, right]) => [Math.min(left, right), Math.max(left, right)] as const)
  .filter(([from, until]) => from < until);

const dayHours = fc.oneof(
  { weight: 4, arbitrary: fc.array(interval, { maxLength: 4 }) },
  fc.constant<LocalInterval[]>([[0, 1440]]),
  fc.constant<LocalInterval[]>([
    [0, 360],
    [1320, 1440],
  ]),
  fc.constant<LocalInterval[]>([[510, 1020]]),
);

const weekly: fc.Arbitrary<WeeklyHours> = fc
  .record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, dayHours])))
  .filter((week) => Object.values(week).some((hours) => hours.length > 0));

const date = fc
  .integer({ min: FROM / DAY, max: UNTIL / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

const override: fc.Arbitrary<DateOverride> = fc.oneof(
  fc.record({ date, kind: fc.constant('holiday' as const) }),
  fc.record({ date, kind: fc.constant('makeup' as const) }),
  fc.record({ date, kind: fc.constant('makeup' as const), hours: dayHours }),
  fc.record({ date, kind: fc.constant('hours' as const), hours: dayHours }),
);

const timeZone = fc.constantFrom(...ZONES);

const compiled = (definition: CalendarDefinition): RandomCalendar => ({
  definition,
  calendar: compileCalendar(definition),
  [fc.toStringMethod]: () => JSON.stringify(definition),
});

/** Any calendar that opens every week: several zones, many intervals, overrides, or always open. */
export const randomCalendar: fc.Arbitrary<RandomCalendar> = fc
  .oneof(
    { weight: 8, arbitrary: fc.record({ timeZone, weekly, overrides: fc.array(override, { maxLength: 40 }) }) },
    fc.record({ timeZone, alwaysOpen: fc.constant(true as const) }),
  )
  .map(compiled);

/** A calendar open the same hours on each of its days, in a zone that never changes its clocks. */
export const evenCalendar: fc.Arbitrary<RandomCalendar> = fc
  .tuple(fc.array(interval, { minLength: 1, maxLength: 3 }), fc.subarray([...WEEKDAYS], { minLength: 1 }))
  .map(([hours, weekdays]) => Object.fromEntries(weekdays.map((weekday) => [weekday, hours])))
  .map((week) => compiled({ timeZone: 'Asia/Kathmandu', weekly: week }));

/** Any millisecond around 2026, often close to a change of clocks, often on a whole minute. */
export const randomInstant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: FROM, max: UNTIL }),
  fc.integer({ min: FROM / MINUTE, max: UNTIL / MINUTE }).map((minute) => minute * MINUTE),
  fc.tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2880, max: 2880 })).map(([at, by]) => at + by * MINUTE),
);

export const randomMinutes = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 100_000 }));

export const randomDuration: fc.Arbitrary<Duration> = fc.oneof(
  randomMinutes.map((minutes) => ({ minutes })),
  fc.integer({ min: 0, max: 40 }).map((workingDays) => ({ workingDays })),
  fc.integer({ min: 0, max: 40 }).map((calendarDays) => ({ calendarDays })),
);

/** A hold that begins at most a day before `start` or twice `longest` minutes after it, and lasts up to `longest`. */
export const randomPause = (start: number, longest = 14_400): fc.Arbitrary<{ from: number; to: number }> =>
  fc
    .tuple(fc.integer({ min: -1440, max: 2 * longest }), fc.nat(longest))
    .map(([after, length]) => ({ from: start + after * MINUTE, to: start + (after + length) * MINUTE }));
