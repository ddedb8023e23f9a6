import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPayment } from './check-payment.js';

const minor = fc.nat(1_000_000);

test('without a price agreed the least charge misses the consent, and no charge misses nothing', () => {
  expect(checkPayment({ partsMinor: 0, collectedMinor: 0 }, null)).toEqual({ consentMissing: false, issues: [] });
  expect(checkPayment({ partsMinor: 1, collectedMinor: 0 }, null).consentMissing).toBe(true);
  expect(checkPayment({ partsMinor: 0, collectedMinor: 1 }, null).consentMissing).toBe(true);
});

test('exactly what was agreed may be charged and taken, one unit more may not', () => {
  fc.assert(
    fc.property(minor, (agreed) => {
      expect(checkPayment({ partsMinor: agreed, collectedMinor: agreed }, agreed).issues).toEqual([]);
      expect(checkPayment({ partsMinor: agreed + 1, collectedMinor: agreed }, agreed).issues).toMatchObject([
        { path: 'parts' },
      ]);
      expect(checkPayment({ partsMinor: 0, collectedMinor: agreed + 1 }, agreed).issues).toMatchObject([
        { path: 'collectedMinor' },
      ]);
    }),
  );
});
