import { expect, test } from 'vitest';
import { gradeOf, pointsIn, scoreOf } from './live-score';

const SCALE = [
  { name: 'A', from: 90 },
  { name: 'B', from: 75 },
  { name: 'D', from: null },
];

test('the score is what the marks come to, less what is deducted, and never below nothing', () => {
  expect(scoreOf([15, 9.7, null, 0.1], [{ points: 15 }])).toBe(9.8);
  expect(scoreOf([10], [{ points: 15 }])).toBe(0);
});

test('the grade is the first of the scale that is reached', () => {
  expect([90, 89.9, 75, 0].map((score) => gradeOf(SCALE, score)?.name)).toEqual(['A', 'B', 'B', 'D']);
});

test('a mark has one decimal at most, and not more than its points', () => {
  expect(['15', '14.5', '0'].map((written) => pointsIn(written, 15))).toEqual([15, 14.5, 0]);
  expect(['', '15.1', '1.25', 'x', '-1'].map((written) => pointsIn(written, 15))).toEqual(Array(5).fill(null));
});
