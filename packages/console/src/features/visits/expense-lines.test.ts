import { expect, test } from 'vitest';
import { type ExpenseDraft, expenseLines, wrongIn } from './expense-lines';

const TODAY = '2026-11-22';
const draft: ExpenseDraft = { key: '1', kind: 'LODGING', onDay: TODAY, amount: '420.5', note: ' ', receipt: null };

test('what was laid out is claimed exact to the cent, with its receipt, and without an empty note', () => {
  const receipt = { id: 'file-1', name: 'hotel.jpg', previewUrl: 'blob:1' };
  expect(expenseLines([draft, { ...draft, note: ' taxi ', receipt }], 'CNY', TODAY)).toEqual([
    { kind: 'LODGING', onDay: TODAY, amount: { amountMinor: '42050', currency: 'CNY' }, note: null, receiptId: null },
    {
      kind: 'LODGING',
      onDay: TODAY,
      amount: { amountMinor: '42050', currency: 'CNY' },
      note: 'taxi',
      receiptId: 'file-1',
    },
  ]);
});

test('nothing, no amount and a day to come are not claimed, and one wrong line holds all', () => {
  for (const amount of ['', '0', '0.00', 'much'])
    expect(wrongIn({ ...draft, amount }, 'CNY', TODAY)).toEqual(['amount']);
  for (const onDay of ['', '2026-11-23']) expect(wrongIn({ ...draft, onDay }, 'CNY', TODAY)).toEqual(['onDay']);
  expect(expenseLines([draft, { ...draft, amount: '' }], 'CNY', TODAY)).toBeNull();
  expect(expenseLines([], 'CNY', TODAY)).toBeNull();
});
