import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayOf, type LocalDate } from './local-date.js';
import { occurrencesOf, type RoundTimes } from './occurrences-of.js';
import type { Rhythm } from './round-rule.js';

const months = (count: number, times = 1): Rhythm => ({ times, every: { unit: 'MONTHS', months: count } });
const days = (count: number, times = 1): Rhythm => ({ times, every: { unit: 'DAYS', days: count } });
const YEAR = months(12);
const windows = (rhythm: Rhythm, from: LocalDate, until: LocalDate, season: RoundTimes['season'] = null) =>
  occurrencesOf({ rhythm, season, due: null }, from, until).map((one) => `${one.from}..${one.to}`);

test('a season opens on its first day, once a year, and is open on its last', () => {
  const typhoon = { from: '07-01', to: '09-30' };
  expect(windows(YEAR, '2025-01-01', '2026-12-31', typhoon)).toEqual([
    '2025-07-01..2025-09-30',
    '2026-07-01..2026-09-30',
  ]);
  expect(windows(YEAR, '2026-06-30', '2026-06-30', typhoon)).toEqual([]);
  expect(windows(YEAR, '2026-07-01', '2026-07-01', typhoon)).toHaveLength(1);
});

test('a season goes on across New Year, and ends on the last of February where it says the 29th', () => {
  expect(windows(YEAR, '2026-01-01', '2027-12-31', { from: '12-01', to: '02-28' })).toEqual([
    '2026-12-01..2027-02-28',
    '2027-12-01..2028-02-28',
  ]);
  expect(windows(YEAR, '2026-12-01', '2027-12-01', { from: '12-01', to: '02-29' })).toEqual([
    '2026-12-01..2027-02-28',
    '2027-12-01..2028-02-29',
  ]);
});

test('without a season the periods are those of the calendar, and several times divide them evenly', () => {
  expect(windows(months(3), '2026-01-01', '2026-12-31')).toEqual([
    '2026-01-01..2026-03-31',
    '2026-04-01..2026-06-30',
    '2026-07-01..2026-09-30',
    '2026-10-01..2026-12-31',
  ]);
  expect(windows(months(12, 2), '2028-01-01', '2028-12-31')).toEqual([
    '2028-01-01..2028-06-30',
    '2028-07-01..2028-12-31',
  ]);
  expect(windows(months(1, 2), '2028-02-01', '2028-02-29')).toEqual([
    '2028-02-01..2028-02-14',
    '2028-02-15..2028-02-29',
  ]);
  expect(windows(days(7), '2026-11-23', '2026-11-29')).toEqual(['2026-11-23..2026-11-29']);
  const twice = occurrencesOf({ rhythm: days(1, 2), season: null, due: null }, '2026-11-22', '2026-11-22');
  expect(twice.map(({ from, to, nth }) => [from, to, nth])).toEqual([
    ['2026-11-22', '2026-11-22', 1],
    ['2026-11-22', '2026-11-22', 2],
  ]);
});

test('in a season the periods are counted from its first day, and its last ends the last of them', () => {
  expect(windows(months(1), '2026-06-01', '2026-12-31', { from: '06-15', to: '08-31' })).toEqual([
    '2026-06-15..2026-07-14',
    '2026-07-15..2026-08-14',
    '2026-08-15..2026-08-31',
  ]);
});

test('it is due on the last day, so long after it, or by a day of the month after', () => {
  const dueOn = (due: RoundTimes['due'], rhythm = months(1)) =>
    occurrencesOf({ rhythm, season: null, due }, '2026-01-01', '2026-01-01')[0]!.dueOn;
  expect(dueOn(null)).toBe('2026-01-31');
  expect(dueOn({ kind: 'WITHIN', period: { unit: 'DAYS', days: 7 } })).toBe('2026-02-07');
  expect(dueOn({ kind: 'DAY_OF_MONTH', day: 8 })).toBe('2026-02-08');
  expect(dueOn({ kind: 'DAY_OF_MONTH', day: 31 })).toBe('2026-02-28');
});

const dayOf = (count: number): LocalDate => lastDayOf({ unit: 'DAYS', days: count }, '2019-12-31');
const aDay = fc.nat({ max: 900 }).map(dayOf);
const aDayOfYear = fc.nat({ max: 365 }).map((count) => lastDayOf({ unit: 'DAYS', days: count }, '2024-01-01').slice(5));
const someTimes: fc.Arbitrary<RoundTimes> = fc.record({
  rhythm: fc.record({
    times: fc.integer({ min: 1, max: 5 }),
    every: fc.constantFrom(...[1, 7].map((n) => days(n).every), ...[1, 3, 6, 12].map((n) => months(n).every)),
  }),
  season: fc.option(fc.record({ from: aDayOfYear, to: aDayOfYear })),
  due: fc.constant(null),
});

test('however the time is cut into pieces, nothing is lost and nothing comes twice', () => {
  fc.assert(
    fc.property(someTimes, fc.array(aDay, { minLength: 2, maxLength: 6 }), (times, cuts) => {
      const ends = cuts.toSorted();
      const pieces = ends
        .slice(1)
        .flatMap((until, index) =>
          occurrencesOf(times, lastDayOf({ unit: 'DAYS', days: index ? 1 : 0 }, ends[index]!), until),
        );
      expect(JSON.stringify(pieces)).toBe(JSON.stringify(occurrencesOf(times, ends[0]!, ends.at(-1)!)));
    }),
    { numRuns: 60 },
  );
});

test('each lies in its time and its season, in order, told apart by its first day and its place', () => {
  fc.assert(
    fc.property(someTimes, aDay, fc.nat({ max: 400 }), (times, from, length) => {
      const until = lastDayOf({ unit: 'DAYS', days: length }, from);
      const all = occurrencesOf(times, from, until);
      const wrong = all.filter((one, index) => {
        const inOrder = index === 0 || all[index - 1]!.from <= one.from;
        const inSeason = !times.season || (isIn(times.season, one.from) && isIn(times.season, one.to));
        return !(one.from >= from && one.from <= until && one.to >= one.from && inOrder && inSeason);
      });
      expect(wrong).toEqual([]);
      expect(new Set(all.map((one) => `${one.from} ${one.nth}`)).size).toBe(all.length);
    }),
    { numRuns: 60 },
  );
});

/** Whether a day lies in the season, the 29th of February standing for the last of the month. */
function isIn({ from, to }: { from: string; to: string }, day: LocalDate): boolean {
  const leap = new Date(Date.UTC(Number(day.slice(0, 4)), 2, 0)).getUTCDate() === 29;
  const [first, last, here] = [from, to, day.slice(5)].map((one) => (one === '02-29' && !leap ? '02-28' : one)) as [
    string,
    string,
    string,
  ];
  return first <= last && from <= to ? here >= first && here <= last : here >= first || here <= last;
}
