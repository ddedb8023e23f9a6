import { expect, test } from 'vitest';
import { claimFilter } from './claim-filter';

test('days are those of the business, and the last one counts whole', () => {
  expect(claimFilter({ from: '2026-11-01', to: '2026-11-30' }, 'Asia/Shanghai')).toEqual({
    submittedFrom: '2026-10-31T16:00:00.000Z',
    submittedTo: '2026-11-30T16:00:00.000Z',
  });
});

test('what is not in the address is not asked for, nor what only the page knows', () => {
  expect(claimFilter({ open: 'x', order: 'LARGEST' }, 'UTC')).toEqual({});
  expect(claimFilter({ state: 'APPROVED', kind: 'RETURN', owed: true }, 'UTC')).toEqual({
    state: ['APPROVED'],
    kind: ['RETURN'],
    owed: true,
  });
});
