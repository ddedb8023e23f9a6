import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney } from './format-money';

test('an amount is written with its currency, grouped, in both languages', () => {
  expect(formatMoney({ amountMinor: 123_450, currency: 'CNY' }, 'zh-CN')).toBe('¥1,234.50');
  expect(formatMoney({ amountMinor: 123_450, currency: 'CNY' }, 'en')).toBe('CN¥1,234.50');
  expect(formatMoney({ amountMinor: -5, currency: 'EUR' }, 'en')).toBe('-€0.05');
});

test('a currency without minor units is not divided', () => {
  expect(formatMoney({ amountMinor: 1_500, currency: 'JPY' }, 'en')).toBe('¥1,500');
});

test('a currency with three places keeps all three', () => {
  expect(formatMoney({ amountMinor: 1_234, currency: 'KWD' }, 'en').replace(/\s/, ' ')).toBe('KWD 1.234');
});

test('every digit survives, however large the amount', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amountMinor) => {
      const digits = formatMoney({ amountMinor, currency: 'CNY' }, 'zh-CN').replace(/\D/g, '');
      return BigInt(digits) === BigInt(Math.abs(amountMinor));
    }),
  );
});

test('an amount in the digits the API sends is the same amount, beyond what a number holds exactly too', () => {
  expect(formatMoney({ amountMinor: '-5', currency: 'EUR' }, 'en')).toBe('-€0.05');
  expect(formatMoney({ amountMinor: '900719925474099399', currency: 'CNY' }, 'zh-CN')).toBe(
    '¥9,007,199,254,740,993.99',
  );
});

test('a fraction of a minor unit is refused', () => {
  expect(() => formatMoney({ amountMinor: '1.5', currency: 'EUR' }, 'en')).toThrow(RangeError);
  expect(() => formatMoney({ amountMinor: 0.5, currency: 'CNY' }, 'en')).toThrow(RangeError);
});
