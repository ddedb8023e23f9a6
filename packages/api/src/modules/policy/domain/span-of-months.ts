import type { LocalDate } from './local-date.js';

/** So many months of the calendar: first and last day. */
export interface SpanOfMonths {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How many spans that are over are looked back at, where the house slept. */
const LOOKED_BACK = 12;

/**
 * The spans of so many months that were over before a day, the first first: those that ended after `after`, or only the
 * last one where that is null. Spans begin with the calendar's year: quarters end in March, June, September, December.
 */
export function spansOver(months: number, after: LocalDate | null, today: LocalDate): SpanOfMonths[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const current = Math.floor((year * 12 + month - 1) / months);
  const spans = Array.from({ length: after === null ? 1 : LOOKED_BACK }, (_, back) =>
    spanAt(months, current - 1 - back),
  );
  return spans.filter(({ to }) => after === null || to > after).toReversed();
}

/** The day of the month after a span by which something is done, or that month's last where it is shorter. */
export function dayAfterSpan({ to }: SpanOfMonths, day: number): LocalDate {
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return written(Date.UTC(year, month, Math.min(day, last)));
}

const spanAt = (months: number, place: number): SpanOfMonths => ({
  from: dayOf(place * months, 1),
  to: dayOf((place + 1) * months, 0),
});

/** A day of a month counted from the year 0. */
const dayOf = (month: number, day: number): LocalDate => written(Date.UTC(Math.floor(month / 12), month % 12, day));

const written = (at: number): LocalDate => new Date(at).toISOString().slice(0, 10);
