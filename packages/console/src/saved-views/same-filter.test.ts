import { expect, test } from 'vitest';
import { sameFilter } from './same-filter';

test('filters are the same in whatever order, and differ by any part', () => {
  expect(sameFilter({ kind: 'RETURN', owed: true }, { owed: true, kind: 'RETURN' })).toBe(true);
  expect(sameFilter({ owed: true }, { owed: true, kind: undefined })).toBe(true);
  expect(sameFilter({}, {})).toBe(true);
  expect(sameFilter({ owed: true }, {})).toBe(false);
  expect(sameFilter({ kind: 'RETURN' }, { kind: 'EXCHANGE' })).toBe(false);
});
