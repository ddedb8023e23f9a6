import type { Localized } from '@aftercare/schema';

/** A day on the wall calendar of the policy's place, `YYYY-MM-DD`. Two of them compare as strings. */
export type LocalDate = string;

/** A length of time on the wall calendar. */
export type Period =
  | { readonly unit: 'MONTHS'; readonly months: number }
  | { readonly unit: 'DAYS'; readonly days: number };

/**
 * The last day of a period that runs from a day; the day itself is not counted. A period of months ends on the same
 * day of its last month, or on that month's last day when it has no such day (31 January + 1 month = 28 February).
 * Source: Civil Code of the People's Republic of China, articles 201 and 202.
 */
export function lastDayOf(period: Period, from: LocalDate): LocalDate {
  const [year, month, day] = partsOf(from);
  if (period.unit === 'DAYS') return written(new Date(Date.UTC(year, month - 1, day + period.days)));
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + period.months + 1, 0));
  const sameDay = new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), day));
  return written(sameDay < lastOfMonth ? sameDay : lastOfMonth);
}

/** The day after a day. */
export const dayAfter = (day: LocalDate): LocalDate => lastDayOf({ unit: 'DAYS', days: 1 }, day);

/** Says a day in words: `2029年3月18日` and `18 March 2029`. */
export function describeDate(date: LocalDate): Localized {
  const [year, month, day] = partsOf(date);
  return { 'zh-CN': `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1]} ${year}` };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function partsOf(date: LocalDate): [number, number, number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) throw new RangeError(`Not a date written YYYY-MM-DD: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function written(date: Date): LocalDate {
  return date.toISOString().slice(0, 10);
}
