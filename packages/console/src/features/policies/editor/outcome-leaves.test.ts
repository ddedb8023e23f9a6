import { expect, test } from 'vitest';
import { leavesOf, withLeaf } from './outcome-leaves';

const outcome = { tier: 'BOARD', priority: 'URGENT', says: { en: 'a', list: ['x', 'y'] } };

test('an outcome of one word is one field, a map has a field for each part', () => {
  expect(leavesOf('3 days')).toEqual([{ path: [], value: '3 days' }]);
  expect(leavesOf(outcome).map(({ path }) => path.join('.'))).toEqual(['tier', 'priority', 'says.en', 'says.list']);
});

test('one field is set and the others stay', () => {
  expect(withLeaf('3 days', [], '5 days')).toBe('5 days');
  expect(withLeaf(outcome, ['says', 'en'], 'b')).toEqual({ ...outcome, says: { en: 'b', list: ['x', 'y'] } });
});
