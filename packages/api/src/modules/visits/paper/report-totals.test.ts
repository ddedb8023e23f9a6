import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleStatement } from './example-report.js';
import { partAmountMinor, reportTotals } from './report-totals.js';

const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' });

it('what the customer pays is kept apart from what the warranty bears', () => {
  expect(reportTotals(exampleStatement())).toEqual([{ currency: 'CNY', coveredMinor: 315_700, payableMinor: 261_000 }]);
});

it('currencies are never added up', () => {
  const [part] = exampleStatement().partsUsed;
  const imported = { ...part!, quantity: 3, unitPrice: { amountMinor: 500, currency: 'USD' }, covered: false };
  expect(reportTotals({ partsUsed: [part!, imported], charges: [] })).toEqual([
    { currency: 'CNY', coveredMinor: 128_000, payableMinor: 0 },
    { currency: 'USD', coveredMinor: 0, payableMinor: 1_500 },
  ]);
});

it('a report without parts and charges has nothing to settle', () => {
  expect(reportTotals({ partsUsed: [], charges: [] })).toEqual([]);
});

it('part of a unit costs that part, half a cent rounded up', () => {
  expect(partAmountMinor({ quantity: 1.5, unitPrice: cny(333) })).toBe(500);
  expect(partAmountMinor({ quantity: 0.1 + 0.2, unitPrice: cny(1000) })).toBe(300);
  expect(partAmountMinor({ quantity: 0.001, unitPrice: cny(499) })).toBe(0);
});

it('every line is counted once, as covered or as payable', () => {
  const line = fc.record({ covered: fc.boolean(), minor: fc.integer({ min: 0, max: 1e9 }) });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const charges = lines.map(({ covered, minor }) => ({
        kind: 'LABOUR' as const,
        description: '',
        amount: cny(minor),
        covered,
      }));
      const [total = { coveredMinor: 0, payableMinor: 0 }] = reportTotals({ partsUsed: [], charges });
      expect(total.coveredMinor + total.payableMinor).toBe(lines.reduce((sum, { minor }) => sum + minor, 0));
    }),
  );
});
