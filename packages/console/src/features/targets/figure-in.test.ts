import { expect, test } from 'vitest';
import { figureIn } from './figure-in';

test('a share has one digit more behind the point than its goal', () => {
  expect(figureIn('en', '%', [95, null])(97.4361)).toBe('97.4 %');
  expect(figureIn('en', '%', [99.95, null])(99.9512)).toBe('99.951 %');
  expect(figureIn('zh-CN', '%', [])(100)).toBe('100 %');
  expect(figureIn('en', '%', [95])(95.1)).toBe('95.1 %');
});

test('what falls just short of the goal does not read as reaching it', () => {
  expect(figureIn('en', '%', [95])(94.99)).toBe('94.9 %');
  expect(figureIn('en', '%', [99.95])(99.9499)).toBe('99.949 %');
});

test('a count stays as it is', () => {
  expect(figureIn('en', 'times', [2])(1.25)).toBe('1.25');
});
