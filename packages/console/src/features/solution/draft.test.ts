import { expect, test } from 'vitest';
import { type Draft, draftOf, emptyDraft, inputOf, lacksOf } from './draft';

const whole: Draft = {
  ...emptyDraft,
  measures: ['EXCHANGE', 'COMPENSATE'],
  explanation: ' 三卷湿边，予以换货 ',
  steps: ['', '提货 ', '换货'],
  durationDays: '15',
  expectedCost: '80,000',
  lines: [{ priceItemId: 'p1', quantity: 3, discountBasisPoints: 1000 }],
};

test('a draft says what it lacks, and nothing once it is whole', () => {
  expect(lacksOf(emptyDraft, 'CNY')).toEqual(['measures', 'explanation', 'steps', 'durationDays', 'expectedCost']);
  expect(lacksOf(whole, 'CNY')).toEqual([]);
  expect(lacksOf({ ...whole, durationDays: '1.5', expectedCost: 'much' }, 'CNY')).toEqual([
    'durationDays',
    'expectedCost',
  ]);
});

test('what is sent is trimmed, and empty steps fall away', () => {
  expect(inputOf(whole, 'CNY')).toMatchObject({
    explanation: '三卷湿边，予以换货',
    steps: ['提货', '换货'],
    durationDays: 15,
    expectedCostMinor: '8000000',
    replacement: null,
  });
});

test('a replacement is sent only where the measures make one', () => {
  const replacement = { model: 'A4', specification: '80 g', originalModel: '', originalSpecification: '80 g' };
  expect(inputOf({ ...whole, replacement }, 'CNY').replacement).toEqual({ ...replacement, originalModel: null });
  expect(inputOf({ ...whole, replacement, measures: ['REPAIR'] }, 'CNY').replacement).toBeNull();
});

test('a round is written anew from itself, by the price list of today', () => {
  const { lines: _, replacement: __, expectedCost: ___, ...same } = whole;
  const kept = {
    ...same,
    durationDays: 15,
    expectedCostMinor: '8000000',
    total: { currency: 'CNY' },
    lines: [
      { code: 'PAPER', quantity: 3, discountBasisPoints: 1000 },
      { code: 'GONE', quantity: 1, discountBasisPoints: 0 },
    ],
    replacement: null,
  };
  expect(draftOf(kept, [{ id: 'p1', code: 'PAPER' }])).toEqual({ ...whole, expectedCost: '80000.00' });
});
