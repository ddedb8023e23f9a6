import { expect, test } from 'vitest';
import { formatList } from './format-list';

test('things in one line are set apart as their language does', () => {
  expect(formatList(['水箱', '管路'], 'zh-CN')).toBe('水箱、管路');
  expect(formatList(['Tank', 'Pipes'], 'en')).toBe('Tank, Pipes');
  expect(formatList([], 'en')).toBe('');
});
