import { expect, test } from 'vitest';
import { pickLanguage } from './language';

test('a remembered language wins over the device', () => {
  expect(pickLanguage('en', ['zh-CN'])).toBe('en');
});

test('without one, the first language both the device and the product speak', () => {
  expect(pickLanguage(null, ['fr-FR', 'en-GB', 'zh-CN'])).toBe('en');
  expect(pickLanguage(null, ['zh-Hant-TW', 'en'])).toBe('zh-CN');
});

test('Chinese when there is no common language or the memory is damaged', () => {
  expect(pickLanguage('klingon', ['fr-FR'])).toBe('zh-CN');
});
