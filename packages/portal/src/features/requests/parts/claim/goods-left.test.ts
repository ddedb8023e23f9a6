import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodsLeft, type MovedGoods } from './goods-left';

const line = { id: 'a', assessment: { quantity: '12.345' } };
const moved = (step: string, quantity: string, id = 'a'): MovedGoods => ({ step, quantity, line: { id } });

test('of what was granted, what was not sent back yet can still be sent back', () => {
  expect(goodsLeft(line, [], 'SENT_BACK')).toBe('12.345');
  expect(goodsLeft(line, [moved('SENT_BACK', '2.345'), moved('RECEIVED', '2.345')], 'SENT_BACK')).toBe('10');
  expect(goodsLeft(line, [moved('SENT_BACK', '12.345')], 'SENT_BACK')).toBe('0');
});

test('what is not decided yet is not sent back', () => {
  expect(goodsLeft({ id: 'a', assessment: null }, [], 'SENT_BACK')).toBe('0');
});

test('only what was sent in exchange can arrive, each line by itself', () => {
  expect(goodsLeft(line, [], 'EXCHANGE_RECEIVED')).toBe('0');
  const sent = [moved('EXCHANGE_SENT', '5'), moved('EXCHANGE_SENT', '3', 'b')];
  expect(goodsLeft(line, sent, 'EXCHANGE_RECEIVED')).toBe('5');
  expect(goodsLeft(line, [...sent, moved('EXCHANGE_RECEIVED', '1.5')], 'EXCHANGE_RECEIVED')).toBe('3.5');
});

test('however it is cut, no more is sent back than was granted, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 8 }), (parts) => {
      const all = parts.reduce((sum, part) => sum + part, 0);
      const granted = { id: 'a', assessment: { quantity: String(all / 1000) } };
      const steps = parts.map((part) => moved('SENT_BACK', String(part / 1000)));
      expect(goodsLeft(granted, steps, 'SENT_BACK')).toBe('0');
      expect(goodsLeft(granted, steps.slice(1), 'SENT_BACK')).toBe(String((parts[0] ?? 0) / 1000));
    }),
  );
});
