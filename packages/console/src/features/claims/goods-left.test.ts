import { expect, test } from 'vitest';
import { goodsLeft, type GoodsMoved } from './goods-left';

const way: GoodsMoved[] = [
  { step: 'SENT_BACK', quantity: '10' },
  { step: 'RECEIVED', quantity: '8' },
  { step: 'APPRAISED', quantity: '5', verdict: 'PULP' },
  { step: 'DISPOSED', quantity: '2.5', verdict: 'PULP' },
  { step: 'EXCHANGE_SENT', quantity: '4' },
];

test('each step takes what the one before has left', () => {
  expect(goodsLeft('12.5', way, 'SENT_BACK')).toBe(2500n);
  expect(goodsLeft('12.5', way, 'RECEIVED')).toBe(2000n);
  expect(goodsLeft('12.5', way, 'APPRAISED')).toBe(3000n);
  expect(goodsLeft('12.5', way, 'EXCHANGE_SENT')).toBe(8500n);
  expect(goodsLeft('12.5', way, 'EXCHANGE_RECEIVED')).toBe(4000n);
});

test('goods are disposed of as they were appraised', () => {
  expect(goodsLeft('12.5', way, 'DISPOSED', 'PULP')).toBe(2500n);
  expect(goodsLeft('12.5', way, 'DISPOSED', 'SCRAP')).toBe(0n);
});
