import { businessTimeBetween } from './business-time-between.js';
import { type ClockTerms, type Deadline, deadline, promisedAt } from './deadline.js';
import { type Duration, openMilliseconds } from './duration.js';
import { mergePauses } from './pauses.js';
import { MINUTE } from './units.js';

/** When to warn: at a share (0 to 1) of the open time promised, or an amount of open time before its end. */
export type Warning = { readonly share: number } | { readonly before: Extract<Duration, { minutes: number }> };

/** Open milliseconds a clock has run by `at`, holds left out; 0 before its start. */
export function elapsed({ calendar, start, pauses }: ClockTerms, at: number): number {
  if (at <= start) return 0;
  return mergePauses(pauses).reduce(
    (run, pause) => {
      const from = Math.max(pause.from, start);
      const to = Math.min(pause.to ?? at, at);
      return from < to ? run - businessTimeBetween(calendar, from, to) : run;
    },
    businessTimeBetween(calendar, start, at),
  );
}

/**
 * Open milliseconds between the start of a clock and the end of what was promised, extensions included, holds left
 * out. Zero for calendar days that pass without any opening hours.
 */
export function promisedTime(terms: ClockTerms): number {
  return businessTimeBetween(terms.calendar, terms.start, promisedAt(terms));
}

/** Open milliseconds left at `at`; unchanged during a hold, negative once the clock has run over. */
export function remaining(terms: ClockTerms, at: number): number {
  return promisedTime(terms) - elapsed(terms, at);
}

/** When a warning falls due; moved by holds as the deadline is, and never after it. */
export function warningAt(terms: ClockTerms, warning: Warning): Deadline {
  const whole = promisedTime(terms);
  const run = 'share' in warning ? whole * warning.share : whole - openMilliseconds(warning.before.minutes);
  return deadline({ ...terms, extensions: [], target: { minutes: Math.max(0, run) / MINUTE } });
}

/**
 * When the promise was broken, in epoch milliseconds, or null if it was kept or is still open.
 * `until` is the instant the clock stopped, or now while it runs. Stopping exactly at the deadline keeps the promise.
 */
export function breachedAt(terms: ClockTerms, until: number): number | null {
  const due = deadline(terms);
  return due.state === 'due' && until > due.at ? due.at : null;
}
