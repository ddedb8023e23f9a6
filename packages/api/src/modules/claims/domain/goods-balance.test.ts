import { GoodsStep, GoodsVerdict } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodsLeft, goodsSoFar, type GoodsMoved } from './goods-balance.js';

const moved = (step: GoodsStep, quantityThousandths: number, verdict: GoodsVerdict | null = null): GoodsMoved => ({
  step,
  quantityThousandths,
  verdict,
});
const left = (all: readonly GoodsMoved[], step: GoodsStep, verdict: GoodsVerdict | null = null) =>
  goodsLeft(1000, all, { step, verdict });

test('goods are received once they are sent, appraised once they are received, and go the way they were appraised', () => {
  const way: GoodsMoved[] = [];
  expect([left(way, 'SENT_BACK'), left(way, 'RECEIVED')]).toEqual([1000, 0]);
  way.push(moved('SENT_BACK', 700));
  expect([left(way, 'SENT_BACK'), left(way, 'RECEIVED'), left(way, 'APPRAISED')]).toEqual([300, 700, 0]);
  way.push(moved('RECEIVED', 700), moved('APPRAISED', 500, 'PULP'), moved('APPRAISED', 100, 'RESTOCK'));
  expect(left(way, 'APPRAISED')).toBe(100);
  way.push(moved('DISPOSED', 200, 'PULP'));
  expect((['PULP', 'RESTOCK', 'SCRAP'] as const).map((verdict) => left(way, 'DISPOSED', verdict))).toEqual([
    300, 100, 0,
  ]);
});

test('no more is exchanged than was approved, and none arrives that was not sent', () => {
  const way = [moved('EXCHANGE_SENT', 1000), moved('EXCHANGE_RECEIVED', 400)];
  expect([left(way, 'EXCHANGE_SENT'), left(way, 'EXCHANGE_RECEIVED')]).toEqual([0, 600]);
});

test('in whatever order steps are tried, no stage ever holds more than the one before it', () => {
  const attempt = fc.record({
    step: fc.constantFrom(...Object.values(GoodsStep)),
    verdict: fc.constantFrom(...Object.values(GoodsVerdict)),
    quantityThousandths: fc.integer({ min: 1, max: 600 }),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const way: GoodsMoved[] = [];
      for (const { step, verdict, quantityThousandths } of attempts) {
        const judged = step === 'APPRAISED' || step === 'DISPOSED' ? verdict : null;
        if (quantityThousandths <= left(way, step, judged)) way.push(moved(step, quantityThousandths, judged));
      }
      const sum = (step: GoodsStep, verdict?: GoodsVerdict) => goodsSoFar(way, step, verdict);
      const course = [1000, ...(['SENT_BACK', 'RECEIVED', 'APPRAISED', 'DISPOSED'] as const).map((step) => sum(step))];
      expect(course).toEqual(course.toSorted((x, y) => y - x));
      for (const verdict of Object.values(GoodsVerdict))
        expect(sum('DISPOSED', verdict)).toBeLessThanOrEqual(sum('APPRAISED', verdict));
      expect(sum('EXCHANGE_SENT')).toBeLessThanOrEqual(1000);
      expect(sum('EXCHANGE_RECEIVED')).toBeLessThanOrEqual(sum('EXCHANGE_SENT'));
    }),
  );
});
