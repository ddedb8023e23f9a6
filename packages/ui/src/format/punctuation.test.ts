import { expect, test } from 'vitest';
import { punctuation } from './punctuation';

test('Chinese is punctuated in full width, English with spaces', () => {
  const { list, colon, aside } = punctuation('zh-CN');
  expect([list(['车间', '质检']), colon('客户已退回', '18 t'), aside('银行', '无锡')]).toEqual([
    '车间、质检',
    '客户已退回：18 t',
    '银行（无锡）',
  ]);
  const english = punctuation('en');
  expect(english.list(['Workshop', 'Quality'])).toBe('Workshop, Quality');
  expect(english.colon('Sent back', '18 t')).toBe('Sent back: 18 t');
  expect(english.aside('Bank', 'Wuxi')).toBe('Bank (Wuxi)');
});
