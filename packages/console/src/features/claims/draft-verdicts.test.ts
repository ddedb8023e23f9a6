import { expect, test } from 'vitest';
import { allOf, draftTotal, verdictFaults, verdictInput, withQuantity } from './draft-verdicts';

const line = { id: 'l', quantity: '12.5', unitPriceMinor: '640000', amountMinor: '8000000' };
const all = allOf(line, 'CNY');

test('one begins with all of a line, and that needs no reason', () => {
  expect(all).toEqual({ lineId: 'l', quantity: '12.5', amount: '80000.00', reason: '' });
  expect(verdictFaults(all, line, 'CNY')).toEqual({});
});

test('money follows the quantity at the price of the line', () => {
  expect(withQuantity(all, line, '8.75', 'CNY')).toMatchObject({ quantity: '8.75', amount: '56000.00' });
  expect(withQuantity(all, line, 'x', 'CNY')).toMatchObject({ quantity: 'x', amount: '80000.00' });
  expect(withQuantity(all, line, '99', 'CNY').amount).toBe('80000.00');
});

test('less than was claimed needs a reason', () => {
  const part = withQuantity(all, line, '8.75', 'CNY');
  expect(verdictFaults(part, line, 'CNY')).toEqual({ reason: 'noReason' });
  expect(verdictFaults({ ...part, reason: '卷边' }, line, 'CNY')).toEqual({});
});

test('nobody is given more than was claimed, nor money for no goods', () => {
  expect(verdictFaults({ ...all, quantity: '12.501' }, line, 'CNY')).toEqual({ quantity: 'moreThanClaimed' });
  expect(verdictFaults({ ...all, amount: '80000.01' }, line, 'CNY')).toEqual({ amount: 'moreMoneyThanClaimed' });
  expect(verdictFaults({ ...all, quantity: '0', reason: 'x' }, line, 'CNY')).toEqual({ amount: 'moneyForNothing' });
  expect(verdictFaults({ ...all, quantity: '' }, line, 'CNY')).toEqual({ quantity: 'noQuantity' });
  expect(verdictFaults({ ...all, amount: '1.005' }, line, 'CNY')).toEqual({ amount: 'noAmount' });
});

test('lines come to their sum to the cent, and are sent in minor units', () => {
  expect(draftTotal([all, { ...all, amount: '0.01' }, { ...all, amount: 'x' }], 'CNY')).toBe('8000001');
  expect(verdictInput({ ...all, quantity: '8.750', amount: '56000', reason: ' ' }, 'CNY')).toEqual({
    lineId: 'l',
    quantity: '8.75',
    amountMinor: '5600000',
    reason: null,
  });
});
