import { describe, expect, it } from 'vitest';
import { parseCondition } from './parse-condition.js';
import { parseDuration, parsePeriod } from './parse-duration.js';

describe('lengths of time', () => {
  it.each([
    ['30 minutes', { unit: 'MINUTES', minutes: 30 }],
    ['4h', { unit: 'MINUTES', minutes: 240 }],
    ['1 hour', { unit: 'MINUTES', minutes: 60 }],
    ['2 days', { unit: 'MINUTES', minutes: 2880 }],
    ['3 working days', { unit: 'WORKING_DAYS', workingDays: 3 }],
  ])('%s is read as a duration', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  it.each([
    ['36 months', { unit: 'MONTHS', months: 36 }],
    ['3 years', { unit: 'MONTHS', months: 36 }],
    ['20 days', { unit: 'DAYS', days: 20 }],
  ])('%s is read as a period', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });
});

describe('conditions', () => {
  const CNY = { kind: 'range', unit: 'CNY' };
  it.each([
    ['CITY', { kind: 'oneOf', values: ['CITY'] }],
    [['CITY', 'FAR'], { kind: 'oneOf', values: ['CITY', 'FAR'] }],
    ['yes', { kind: 'oneOf', values: [true] }],
    [false, { kind: 'oneOf', values: [false] }],
    ['absent', { kind: 'absent' }],
    ['present', { kind: 'present' }],
    ['<= 1,000 CNY', { ...CNY, max: { value: 1000, inclusive: true } }],
    [
      '> 1,000 CNY and <= 10,000 CNY',
      { ...CNY, min: { value: 1000, inclusive: false }, max: { value: 10_000, inclusive: true } },
    ],
    [
      '5 times',
      { kind: 'range', unit: 'times', min: { value: 5, inclusive: true }, max: { value: 5, inclusive: true } },
    ],
    ['>= 0.5 hours', { kind: 'range', unit: 'hours', min: { value: 0.5, inclusive: true } }],
  ])('%j is understood', (written, condition) => {
    expect(parseCondition(written)).toEqual(condition);
  });

  it.each([[5], ['<= 1000'], ['> 1 CNY and > 2 CNY'], ['> 1 CNY and < 2 km'], ['> many CNY']])(
    '%j is refused',
    (written) => {
      expect(parseCondition(written)).toBeNull();
    },
  );
});
