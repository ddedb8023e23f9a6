import chineseDays from 'chinese-days';
import { expect, test } from 'vitest';
import { calendarAsData } from './business-calendar.js';
import type { CalendarDefinition } from './domain/calendar.js';

const day = [{ from: 540, to: 1_080 }];
const all = { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day };
const calendar: CalendarDefinition = {
  name: 'every day',
  timeZone: 'Asia/Shanghai',
  alwaysOpen: false,
  weekly: all,
  holidays: 'CN',
};

test('whoever works every day rests on the whole of a public holiday, its weekend days included', () => {
  const data = calendarAsData(calendar);
  const october = data.alwaysOpen ? [] : (data.overrides ?? []).filter(({ date }) => date.startsWith('2024-10'));
  expect(october.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7].map((date) => `2024-10-0${date} holiday`),
    '2024-10-12 makeup',
  ]);
});

test('Monday to Friday stays so where a weekend day is worked for a holiday; the holiday is free', () => {
  const data = calendarAsData({ ...calendar, holidays: 'CN_DAYS_OFF' });
  const october = data.alwaysOpen ? [] : (data.overrides ?? []).filter(({ date }) => date.startsWith('2024-10'));
  expect(october.map(({ date, kind }) => `${date} ${kind}`)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((date) => `2024-10-0${date} holiday`),
  );
});

test('every day says the same whichever way the public days are looked up', () => {
  const data = calendarAsData(calendar);
  const kinds = new Map(data.alwaysOpen ? [] : (data.overrides ?? []).map(({ date, kind }) => [date, kind]));
  for (let at = Date.UTC(2004, 0, 1); at <= Date.UTC(2026, 11, 31); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    const isWeekend = [0, 6].includes(new Date(at).getUTCDay());
    expect(chineseDays.isWorkday(date), date).toBe(kinds.has(date) ? kinds.get(date) === 'makeup' : !isWeekend);
  }
});
