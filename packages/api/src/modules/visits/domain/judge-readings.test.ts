import { expect, test } from 'vitest';
import { judgeReadings } from './judge-readings.js';

const judged = (value: string, low: number | null, high: number | null) =>
  judgeReadings([{ name: '压力', value, unit: 'MPa', low, high }]).readings[0]!.withinBounds;

test('a value on a bound is within it, and one beyond is not', () => {
  expect(judged('2', 0.5, 2)).toBe(true);
  expect(judged('2.01', 0.5, 2)).toBe(false);
  expect(judged('0.5', 0.5, 2)).toBe(true);
  expect(judged('0,49', 0.5, 2)).toBe(false);
  expect(judged('-3', null, 0)).toBe(true);
  expect(judged('-3', -2, null)).toBe(false);
});

test('words, and values without bounds, are judged by nobody', () => {
  expect(judged('NAS 7', null, 8)).toBeNull();
  expect(judged('12', null, null)).toBeNull();
});

test('bounds that cross are no bounds', () => {
  expect(judgeReadings([{ name: '压力', value: '1', low: 3, high: 2 }]).issues).toEqual([
    { path: 'readings.0.high', code: 'visit.boundsCrossed' },
  ]);
});

test('what is written down is trimmed, and empty units are none', () => {
  expect(judgeReadings([{ name: ' 油温 ', value: ' 56 ', unit: ' ' }]).readings).toEqual([
    { name: '油温', value: '56', unit: null, low: null, high: null, withinBounds: null },
  ]);
});
