import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPhone, maskPhone } from './format-phone';

test('a mobile number is grouped as it is spoken', () => {
  expect(formatPhone('13800138000')).toBe('138 0013 8000');
  expect(formatPhone('+86 138-0013-8000')).toBe('+86 138 0013 8000');
  expect(formatPhone(' 0512-6288 1234 ')).toBe('0512-6288 1234');
});

test('a masked number shows enough to recognise and not enough to call', () => {
  expect(maskPhone('13800138000')).toBe('138 **** 8000');
  expect(maskPhone('+8613800138000')).toBe('+86 138 **** 8000');
  expect(maskPhone('0512-62881234')).toBe('**** 1234');
  expect(maskPhone('110')).toBe('****');
});

test('a masked number never shows more than seven digits of a mobile number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), (number) => {
      return maskPhone(String(number)).replace(/\D/g, '').length === 7;
    }),
  );
});
