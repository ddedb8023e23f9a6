import { expect, test } from 'vitest';
import { agreedCharges, type AgreedLine } from './agreed-charges.js';

const line = (kind: AgreedLine['class'], quantity: number, unitPriceMinor: number): AgreedLine => {
  return { name: { 'zh-CN': '项目', en: 'Item' }, class: kind, quantity, unitPriceMinor, currency: 'CNY' };
};
const agreed = [line('ORDINARY_PART', 1, 2_200), line('LABOUR', 2, 8_000), line('TRAVEL', 1, 3_000)];

test('the report that ends the work charges the labour and travel agreed to, and leaves parts to what was used', () => {
  expect(agreedCharges(agreed, 'FIXED', 'en')).toEqual([
    { kind: 'LABOUR', description: 'Item × 2', amount: { amountMinor: 16_000, currency: 'CNY' }, covered: false },
    { kind: 'TRAVEL', description: 'Item', amount: { amountMinor: 3_000, currency: 'CNY' }, covered: false },
  ]);
});

test('work that did not help charges neither yet', () => {
  expect(agreedCharges(agreed, 'NOT_FIXED', 'zh-CN')).toEqual([]);
  expect(agreedCharges(agreed, null, 'zh-CN')).toEqual([]);
});
