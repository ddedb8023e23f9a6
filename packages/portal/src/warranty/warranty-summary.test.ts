import { expect, test } from 'vitest';
import { warrantySummary } from './warranty-summary';

const tank = { inWarranty: true, startsOn: '2025-03-12', endsOn: '2028-03-12' };
const pipes = { inWarranty: true, startsOn: '2025-03-12', endsOn: '2026-03-12' };

test('a unit is wholly in warranty until the first of its components is not', () => {
  expect(warrantySummary([tank, pipes])).toEqual({ kind: 'whole', until: '2026-03-12' });
});

test('a unit whose pipes are past their term is partly in warranty', () => {
  expect(warrantySummary([tank, { ...pipes, inWarranty: false }])).toEqual({ kind: 'partly', covered: 1, total: 2 });
});

test('a unit is out of warranty since the day the last component ended', () => {
  const past = [tank, pipes].map((one) => ({ ...one, inWarranty: false }));
  expect(warrantySummary(past)).toEqual({ kind: 'over', since: '2028-03-12' });
});

test('a unit none of whose terms has begun is not out of warranty', () => {
  expect(warrantySummary([{ inWarranty: false, startsOn: null, endsOn: null }])).toEqual({ kind: 'not-begun' });
});

test('nothing is said of a unit without components', () => {
  expect(warrantySummary([])).toBeNull();
});
