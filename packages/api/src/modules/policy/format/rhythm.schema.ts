import * as v from 'valibot';
import type { Period } from '../domain/local-date.js';

const EVERY: Readonly<Record<string, Period>> = {
  day: { unit: 'DAYS', days: 1 },
  week: { unit: 'DAYS', days: 7 },
  month: { unit: 'MONTHS', months: 1 },
  quarter: { unit: 'MONTHS', months: 3 },
  'half year': { unit: 'MONTHS', months: 6 },
  year: { unit: 'MONTHS', months: 12 },
};
const WORDS = Object.keys(EVERY);
const COUNT = /^([1-9]\d?) times? every (day|week|month|quarter|half year|year)$/;

/** How often work of the house comes round: `every half year`, or several times in it: `2 times every year`. */
export const rhythm = v.pipe(
  v.string('RHYTHM'),
  v.check((written) => COUNT.test(written) || WORDS.includes(written.replace(/^every /, '')), 'RHYTHM'),
  v.transform((written): { readonly times: number; readonly every: Period } => {
    const [, times = '1', every = written.replace(/^every /, '')] = COUNT.exec(written) ?? [];
    return { times: Number(times), every: EVERY[every]! };
  }),
);

const DAY = /^the (\d{1,2})(?:st|nd|rd|th)$/;

/** A day of every month: `the 8th`. */
export const dayOfMonth = v.pipe(
  v.string('DAY_OF_MONTH'),
  v.check((written) => {
    const day = Number(DAY.exec(written)?.[1]);
    return day >= 1 && day <= 31;
  }, 'DAY_OF_MONTH'),
  v.transform((written) => Number(DAY.exec(written)![1])),
);

const counted = (unit: string, code: string) => {
  const form = new RegExp(`^(\\d+(?:\\.\\d)?) ${unit}s?$`);
  return v.pipe(
    v.string(code),
    v.regex(form, code),
    v.transform((written) => Number(form.exec(written)![1])),
  );
};

/** `15 points`. */
export const points = counted('point', 'POINTS');

/** `7 times`. */
export const times = counted('time', 'TIMES');
