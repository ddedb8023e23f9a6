import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoment, formatMoney, formatQuantity, formatZone } from './paper-format.js';

describe('money on paper', () => {
  it('has as many decimals as its currency, not always two', () => {
    expect(formatMoney({ amountMinor: 128050, currency: 'CNY' }, 'zh-CN')).toBe('¥1,280.50');
    expect(formatMoney({ amountMinor: 128050, currency: 'JPY' }, 'zh-CN')).toBe('JP¥128,050');
    expect(formatMoney({ amountMinor: 128050, currency: 'KWD' }, 'en')).toBe('KWD\u00a0128.050');
  });

  it('tells yuan from yen for an English reader', () => {
    expect(formatMoney({ amountMinor: 100, currency: 'CNY' }, 'en')).toBe('CN¥1.00');
    expect(formatMoney({ amountMinor: 100, currency: 'JPY' }, 'en')).toBe('¥100');
  });

  it('shows less than one unit and less than nothing', () => {
    expect(formatMoney({ amountMinor: 7, currency: 'USD' }, 'en')).toBe('$0.07');
    expect(formatMoney({ amountMinor: -1205, currency: 'USD' }, 'en')).toBe('-$12.05');
  });

  it('keeps every digit of any amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amountMinor) => {
        const digits = formatMoney({ amountMinor, currency: 'CNY' }, 'zh-CN').replace(/[^\d-]/g, '');
        expect(Number(digits)).toBe(Object.is(amountMinor, -0) ? 0 : amountMinor);
      }),
    );
  });
});

describe('time on paper', () => {
  it('is the time on the wall of the business, whatever day it is in UTC', () => {
    expect(formatMoment('2026-11-18T16:05:59Z', 'Asia/Shanghai', 'zh-CN')).toBe('2026年11月19日 00:05');
    expect(formatMoment('2026-11-18T16:05:59Z', 'Asia/Shanghai', 'en')).toBe('19 Nov 2026, 00:05');
  });

  it('names the zone with its distance from UTC on that day', () => {
    expect(formatZone('2026-01-10T00:00:00Z', 'Europe/Berlin')).toBe('Europe/Berlin (GMT+1)');
    expect(formatZone('2026-07-10T00:00:00Z', 'Europe/Berlin')).toBe('Europe/Berlin (GMT+2)');
  });
});

it('a quantity shows no decimals it does not have', () => {
  expect(formatQuantity(1800, 'zh-CN')).toBe('1,800');
  expect(formatQuantity(0.125, 'en')).toBe('0.125');
});
