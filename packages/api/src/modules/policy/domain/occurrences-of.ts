import { lastDayOf, type LocalDate } from './local-date.js';
import type { Rhythm, RoundDue, Season } from './round-rule.js';

/** What says when something comes round. */
export interface RoundTimes {
  readonly rhythm: Rhythm;
  readonly season: Season | null;
  readonly due: RoundDue | null;
}

/** One time that something comes round: it is done from one day to another, both counted. */
export interface Occurrence {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Which of those of its period it is, from 1: several may begin on one day. */
  readonly nth: number;
  /** The last day it is in time. */
  readonly dueOn: LocalDate;
}

interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A Monday, on which weeks and days are counted from. */
const MONDAY = '2001-01-01';

/**
 * Lists the occurrences that begin from one day until another, both counted, the earliest first. Days are those on the
 * wall where the organization is, so that no time zone comes into it.
 *
 * Without a season the periods are the calendar's: weeks from Monday, months, quarters, half years and years from
 * January. In a season they are counted from its first day, and its last day ends the last of them. Several times in a
 * period divide it evenly: by months where they go into it, else by days. A day the year does not have is the last of
 * its month.
 */
export function occurrencesOf(times: RoundTimes, from: LocalDate, until: LocalDate): Occurrence[] {
  const { rhythm, season, due } = times;
  const found: Occurrence[] = [];
  for (const period of periodsOf(rhythm, season, from, until)) {
    for (const [index, part] of partsOf(period, rhythm).entries()) {
      if (part.from < from || part.from > until) continue;
      found.push({ ...part, nth: index + 1, dueOn: dueOnOf(part.to, due) });
    }
  }
  return found;
}

/** Every period that may hold an occurrence beginning between two days. */
function periodsOf({ every }: Rhythm, season: Season | null, from: LocalDate, until: LocalDate): Stretch[] {
  const stretches = season ? seasonsOf(season, from, until) : [{ from: beginningOf(every, from), to: until }];
  return stretches.flatMap((stretch) => {
    const periods: Stretch[] = [];
    for (let count = 0; ; count += 1) {
      const first = lastDayOf(timesOf(every, count), stretch.from);
      if (first > stretch.to) return periods;
      const last = dayBefore(lastDayOf(timesOf(every, count + 1), stretch.from));
      periods.push({ from: first, to: season && last > stretch.to ? stretch.to : last });
    }
  });
}

/** The seasons that touch the days asked for; one that began the year before may go on. */
function seasonsOf({ from: begins, to: ends }: Season, from: LocalDate, until: LocalDate): Stretch[] {
  const found: Stretch[] = [];
  for (let year = yearOf(from) - 1; year <= yearOf(until); year += 1)
    found.push({ from: dayIn(year, begins), to: dayIn(ends < begins ? year + 1 : year, ends) });
  return found;
}

/** The first day of the calendar's period that a day lies in. */
function beginningOf(every: Rhythm['every'], day: LocalDate): LocalDate {
  if (every.unit === 'DAYS') {
    const since = daysBetween(MONDAY, day);
    return daysAfter(day, -(((since % every.days) + every.days) % every.days));
  }
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 5)}${String(month - (month % every.months) + 1).padStart(2, '0')}-01`;
}

/** A period in as many parts as times; never one without a day, so that there are as many as there should be. */
function partsOf({ from, to }: Stretch, { times, every }: Rhythm): Stretch[] {
  const isWhole = dayBefore(lastDayOf(every, from)) === to;
  const months = every.unit === 'MONTHS' && isWhole && every.months % times === 0 ? every.months / times : null;
  const beginningOfPart = (index: number): LocalDate =>
    months === null
      ? daysAfter(from, Math.floor((index * (daysBetween(from, to) + 1)) / times))
      : lastDayOf({ unit: 'MONTHS', months: index * months }, from);
  return Array.from({ length: times }, (_, index) => {
    const begin = beginningOfPart(index);
    const end = dayBefore(beginningOfPart(index + 1));
    return { from: begin, to: end < begin ? begin : end };
  });
}

function dueOnOf(to: LocalDate, due: RoundDue | null): LocalDate {
  if (due === null) return to;
  if (due.kind === 'WITHIN') return lastDayOf(due.period, to);
  const month = lastDayOf({ unit: 'MONTHS', months: 1 }, `${to.slice(0, 8)}01`);
  return dayIn(yearOf(month), `${month.slice(5, 8)}${String(due.day).padStart(2, '0')}`);
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
const DAY = 86_400_000;
const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY;
const daysAfter = (day: LocalDate, days: number): LocalDate => lastDayOf({ unit: 'DAYS', days }, day);
const dayBefore = (day: LocalDate): LocalDate => daysAfter(day, -1);
const timesOf = (every: Rhythm['every'], count: number): Rhythm['every'] =>
  every.unit === 'DAYS' ? { unit: 'DAYS', days: every.days * count } : { unit: 'MONTHS', months: every.months * count };

/** A day `MM-DD` of a year, or the last of its month where the year has no such day. */
function dayIn(year: number, monthAndDay: string): LocalDate {
  const [month, day] = monthAndDay.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}
