import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areJudged, judgedLines, type LineVerdict } from './judged-lines.js';

const claim = { kind: 'RETURN', claimedMinor: 3000, paidMinor: null } as const;
const lines = [
  { id: 'a', quantityThousandths: 2000, amountMinor: 1000 },
  { id: 'b', quantityThousandths: 4000, amountMinor: 2000 },
];
const whole = (lineId: string, quantityThousandths: number, amountMinor: number): LineVerdict => ({
  lineId,
  quantityThousandths,
  amountMinor,
  reason: null,
});
const [a, b] = [whole('a', 2000, 1000), whole('b', 4000, 2000)];
const faults = (verdicts: readonly LineVerdict[], more = {}) => {
  const found = judgedLines({ ...claim, ...more }, lines, verdicts);
  return areJudged(found) ? found.totalMinor : found.map(({ path, code }) => `${path} ${code}`);
};

test('every line gets one verdict, in whatever order', () => {
  expect(faults([b, a])).toBe(3000);
  for (const some of [[a], [a, a], [a, b, whole('c', 1, 1)], [a, whole('c', 1, 1)]])
    expect(faults(some)).toEqual(['lines claim.everyLineOnce']);
});

test('less than was claimed needs a reason, and more is never given', () => {
  const reason = '仅部分破损';
  expect(faults([a, { ...b, amountMinor: 1999 }])).toEqual(['lines.1.reason required']);
  expect(faults([a, { ...b, quantityThousandths: 3999 }])).toEqual(['lines.1.reason required']);
  expect(faults([a, { ...b, amountMinor: 1999, reason }])).toBe(2999);
  expect(faults([{ ...a, amountMinor: 1001, reason }, b])).toEqual(['lines.0.amountMinor claim.moreThanClaimed']);
  expect(faults([{ ...a, quantityThousandths: 2001, reason }, b])).toEqual(['lines.0.quantity claim.moreThanClaimed']);
  expect(faults([{ ...a, quantityThousandths: 0, reason }, b])).toEqual([
    'lines.0.amountMinor claim.nothingForNothing',
  ]);
});

test('a refund is never more than was paid for the goods; a compensation may be', () => {
  expect(faults([a, b], { paidMinor: 3000 })).toBe(3000);
  expect(faults([a, b], { paidMinor: 2999 })).toEqual(['paidMinor claim.moreThanPaid']);
  expect(faults([a, b], { paidMinor: 2999, kind: 'COMPENSATE' })).toBe(3000);
});

test('goods given in exchange have a value', () => {
  const none = { ...b, amountMinor: 0, reason: '无' };
  expect(faults([a, none], { kind: 'EXCHANGE' })).toEqual(['lines.1.amountMinor claim.exchangeHasAValue']);
  expect(faults([a, none])).toBe(1000);
});

test('whatever is found due is no more than was claimed, line by line and in all', () => {
  const verdict = fc.record({
    quantityThousandths: fc.integer({ min: 0, max: 5000 }),
    amountMinor: fc.integer({ min: 0, max: 2500 }),
    reason: fc.option(fc.constant('原因')),
  });
  fc.assert(
    fc.property(verdict, verdict, fc.option(fc.integer({ min: 0, max: 4000 })), (first, second, paidMinor) => {
      const found = judgedLines({ ...claim, paidMinor }, lines, [
        { lineId: 'a', ...first },
        { lineId: 'b', ...second },
      ]);
      if (!areJudged(found)) return;
      found.verdicts.forEach((one, place) => {
        expect(one.amountMinor).toBeLessThanOrEqual(lines[place]!.amountMinor);
        expect(one.quantityThousandths).toBeLessThanOrEqual(lines[place]!.quantityThousandths);
      });
      expect(found.totalMinor).toBeLessThanOrEqual(paidMinor ?? 3000);
    }),
  );
});
