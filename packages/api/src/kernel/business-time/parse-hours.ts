import { BusinessTimeError } from './business-time-error.js';
import type { LocalInterval } from './calendar-definition.js';

const INTERVAL = /^(\d{1,2}):([0-5]\d)\s*[-–]\s*(\d{1,2}):([0-5]\d)$/;

/**
 * Reads opening hours as people write them: `parseHours('8:30-12:00', '13:00-17:00')`; 24:00 is allowed.
 * Returns local minutes since midnight. Error: `INVALID_CALENDAR`.
 */
export function parseHours(...texts: readonly string[]): LocalInterval[] {
  return texts.map((text) => {
    const [, fromHour, fromMinute, untilHour, untilMinute] = INTERVAL.exec(text.trim()) ?? [];
    const interval = [
      Number(fromHour) * 60 + Number(fromMinute),
      Number(untilHour) * 60 + Number(untilMinute),
    ] as const;
    return checkInterval(interval, text);
  });
}

/** Refuses what is not 0 ≤ from < until ≤ 1440 in whole minutes. Error: `INVALID_CALENDAR`. */
export function checkInterval(interval: LocalInterval, text = interval.join('-')): LocalInterval {
  const [from, until] = interval;
  if (!Number.isInteger(from) || !Number.isInteger(until) || from < 0 || from >= until || until > 1440) {
    throw new BusinessTimeError('INVALID_CALENDAR', `Not an interval of one day: ${text}`);
  }
  return interval;
}
