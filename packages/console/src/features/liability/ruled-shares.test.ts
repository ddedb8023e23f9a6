import { expect, test } from 'vitest';
import { isAsRuled, ruledShares } from './ruled-shares';

const rule = [
  { bearer: { name: 'STORES' }, basisPoints: 7000 },
  { bearer: { name: 'SALES' }, basisPoints: 3000 },
];
const change = (part: object) => ruledShares(rule).map((one, place) => (place === 0 ? { ...one, ...part } : one));

test('one begins with the shares of the rule, and they are as ruled', () => {
  expect(ruledShares(rule).map(({ department, percent }) => [department, percent])).toEqual([
    ['STORES', '70'],
    ['SALES', '30'],
  ]);
  expect(isAsRuled(ruledShares(rule), rule)).toBe(true);
  expect(isAsRuled(ruledShares(rule).toReversed(), rule)).toBe(true);
});

test('who stands behind an open name is no other share; another part or unit is', () => {
  expect(isAsRuled(change({ named: '顺丰' }), rule)).toBe(true);
  expect(isAsRuled(change({ percent: '70.00' }), rule)).toBe(true);
  expect(isAsRuled(change({ percent: '60' }), rule)).toBe(false);
  expect(isAsRuled(change({ department: 'QUALITY' }), rule)).toBe(false);
  expect(isAsRuled(change({ department: 'SALES', percent: '30' }), rule)).toBe(false);
  expect(isAsRuled(ruledShares(rule).slice(1), rule)).toBe(false);
});

test('where the rule leaves it to people one begins with an empty row', () => {
  expect(ruledShares([])).toMatchObject([{ department: '', percent: '' }]);
  expect(isAsRuled(ruledShares([]), [])).toBe(false);
});
