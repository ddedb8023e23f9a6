import { expect, test } from 'vitest';
import { checkSecondVisit, secondVisitOf } from './second-visit.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 2, hour));
const codes = (...said: Parameters<typeof checkSecondVisit>) => checkSecondVisit(...said).map(({ code }) => code);

test('only what was not put right needs another visit', () => {
  expect(codes({}, 'FIXED', at(8))).toEqual(['visit.secondVisitOnlyUnfixed']);
  expect(codes({}, 'NOT_FIXED', at(8))).toEqual([]);
});

test('a time that suits is whole, in order, and not over', () => {
  expect(codes({ from: at(9) }, 'NOT_FIXED', at(8))).toEqual(['required']);
  expect(codes({ from: at(9), to: at(9) }, 'NOT_FIXED', at(8))).toEqual(['visit.wishEndsBeforeStart']);
  expect(codes({ from: at(6), to: at(8) }, 'NOT_FIXED', at(8))).toEqual(['visit.wishOver']);
  expect(codes({ from: at(6), to: at(9) }, 'NOT_FIXED', at(8))).toEqual([]);
});

test('what is kept of it is what was said', () => {
  expect(secondVisitOf({ from: at(9), to: at(11), parts: ' 水箱 ', note: '' })).toEqual({
    from: '2026-11-02T09:00:00.000Z',
    to: '2026-11-02T11:00:00.000Z',
    parts: '水箱',
    note: null,
  });
});
