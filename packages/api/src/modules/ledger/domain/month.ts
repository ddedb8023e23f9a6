/** A calendar month by its first day, `2026-11-01`. */
export type Month = string;

/** Whether a day is the first of a month. */
export const isMonth = (day: string): boolean => /^\d{4}-(0[1-9]|1[0-2])-01$/.test(day);

/** The month after. */
export const nextMonth = (month: Month): Month => monthsBefore(month, -1);

/** The month a day lies in. */
export const monthOf = (day: string): Month => `${day.slice(0, 7)}-01`;

/** Whether the whole of a month lies before a day: then it may be closed. */
export const isOver = (month: Month, today: string): boolean => nextMonth(month) <= today;

/** The month so many months before. */
export function monthsBefore(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}
