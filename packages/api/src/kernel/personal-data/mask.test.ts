import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskEmail, maskName, maskPhone } from './mask.js';

test('a Chinese name keeps its first and last character', () => {
  expect(maskName('王小芳')).toBe('王*芳');
  expect(maskName('李雷')).toBe('李*');
  expect(maskName('欧阳明月')).toBe('欧**月');
});

test('a Latin name keeps its initials', () => {
  expect(maskName('Anna Smith')).toBe('A*** S***');
});

test('a telephone number loses its middle', () => {
  expect(maskPhone('13800000137')).toBe('138****0137');
  expect(maskPhone('+8613800000137')).toBe('+86138****0137');
  expect(maskPhone('12345')).toBe('****45');
});

test('an e-mail address keeps its first letter and its domain', () => {
  expect(maskEmail('anna.smith@example.cn')).toBe('a***@example.cn');
  expect(maskEmail('nonsense')).toBe('***');
});

test('no mask ever shows the whole', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 3, maxLength: 15 });
  fc.assert(fc.property(digits, (phone) => void expect(maskPhone(phone)).not.toContain(phone)));
  const names = fc.string({ unit: fc.constantFrom(...'王李张小芳明'), minLength: 2, maxLength: 6 });
  fc.assert(fc.property(names, (name) => void expect(maskName(name)).not.toBe(name)));
});
