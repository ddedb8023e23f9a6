import { expect, test } from 'vitest';
import { claimedTotal, emptyLine, lineInput, lineIssues } from './draft-lines';

const line = { key: '1', batch: ' B-7 ', product: '卷纸', quantity: '12.50', unit: 't', price: '6400' };

test('a line says what of it is still missing', () => {
  expect(lineIssues(emptyLine(), 'CNY')).toEqual(['batch', 'product', 'unit', 'quantity', 'price']);
  expect(lineIssues({ ...line, quantity: '0', price: '1.005' }, 'CNY')).toEqual(['quantity', 'price']);
  expect(lineIssues({ ...line, price: '0' }, 'CNY')).toEqual([]);
});

test('lines come to their sum, and are sent in minor units', () => {
  expect(claimedTotal([line, { ...line, quantity: '0.001', price: '0.5' }, emptyLine()], 'CNY')).toBe('8000000');
  expect(lineInput(line, 'CNY')).toEqual({
    batch: 'B-7',
    product: '卷纸',
    quantity: '12.5',
    unit: 't',
    unitPriceMinor: '640000',
  });
});
