import type { Duration } from '../domain/duration.js';
import type { Period } from '../domain/local-date.js';

/** `30 minutes`, `4h`, `2 days`, `3 working days`. */
export const DURATION = /^(\d+) ?(minutes?|h|hours?|days?|working days?)$/;

/** `36 months`, `3 years`, `20 days`. */
export const PERIOD = /^(\d+) ?(days?|months?|years?)$/;

const MINUTES: Readonly<Record<string, number>> = { minute: 1, h: 60, hour: 60, day: 24 * 60 };

/** Reads a duration that matches {@link DURATION}. */
export function parseDuration(text: string): Duration {
  const [count, unit] = parsed(DURATION, text);
  if (unit === 'working day') return { unit: 'WORKING_DAYS', workingDays: count };
  return { unit: 'MINUTES', minutes: count * MINUTES[unit]! };
}

/** Reads a period that matches {@link PERIOD}. */
export function parsePeriod(text: string): Period {
  const [count, unit] = parsed(PERIOD, text);
  if (unit === 'day') return { unit: 'DAYS', days: count };
  return { unit: 'MONTHS', months: unit === 'year' ? count * 12 : count };
}

function parsed(pattern: RegExp, text: string): [number, string] {
  const match = pattern.exec(text);
  if (match === null) throw new RangeError(`Not a length of time: ${text}`);
  return [Number(match[1]), match[2]!.replace(/s$/, '')];
}
