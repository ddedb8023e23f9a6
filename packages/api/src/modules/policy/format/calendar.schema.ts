import * as v from 'valibot';
import { Weekday, type MinuteInterval } from '../domain/calendar.js';
import { listOf, section } from './parts.schema.js';

const INTERVAL = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]|24):([0-5]\d)$/;

function isForwards(written: string): boolean {
  const { from, to } = parseInterval(written);
  return from < to && to <= 24 * 60;
}

function parseInterval(written: string): MinuteInterval {
  const [, h1, m1, h2, m2] = INTERVAL.exec(written)!.map(Number);
  return { from: h1! * 60 + m1!, to: h2! * 60 + m2! };
}

const interval = v.pipe(
  v.string('INTERVAL'),
  v.regex(INTERVAL, 'INTERVAL'),
  v.check((written) => !INTERVAL.test(written) || isForwards(written), 'INTERVAL'),
);

const day = v.optional(
  v.pipe(
    listOf(interval),
    v.transform((written) => written.map(parseInterval)),
    v.check((open) => open.every((one, at) => at === 0 || open[at - 1]!.to <= one.from), 'INTERVALS_APART'),
  ),
);

const days = Object.fromEntries(Object.keys(Weekday).map((name) => [name, day])) as Record<
  keyof typeof Weekday,
  typeof day
>;

const timeZone = v.pipe(v.string('TIME_ZONE'), v.check(isTimeZone, 'TIME_ZONE'));

/** `open: 24h a day`, or weekly hours with or without somebody's public holidays; `CN_DAYS_OFF`: without the
 * weekend days that are worked in their place. */
export const calendar = v.pipe(
  section({
    timeZone,
    open: v.optional(v.literal('24h a day', 'ALWAYS_OPEN')),
    weekly: v.optional(section(days)),
    holidays: v.optional(v.picklist(['CN', 'CN_DAYS_OFF'], 'HOLIDAYS')),
  }),
  v.check(({ open, weekly }) => (open === undefined) !== (weekly === undefined), 'CALENDAR'),
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
