import { expect, test } from 'vitest';
import { punctuation } from './punctuation';

test('Chinese is punctuated in full width, English with spaces', () => {
  const chinese = punctuation('zh-CN');
  expect([chinese.colon('客户已退回', '18 t'), chinese.aside('银行', '无锡')]).toEqual([
    '客户已退回：18 t',
    '银行（无锡）',
  ]);
  const english = punctuation('en');
  expect([english.colon('Sent back', '18 t'), english.aside('Bank', 'Wuxi')]).toEqual([
    'Sent back: 18 t',
    'Bank (Wuxi)',
  ]);
});
