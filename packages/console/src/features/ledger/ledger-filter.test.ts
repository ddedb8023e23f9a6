import { expect, test } from 'vitest';
import { balanceFilter, entryFilter } from './ledger-filter';

test('what the address asks for is what the books are asked', () => {
  const search = { kind: 'CLAIM', account: 'CLAIM_LOSS', partyKind: 'DEPARTMENT', party: 'SALES' } as const;
  const asked = { kind: ['CLAIM'], account: ['CLAIM_LOSS'], partyKind: 'DEPARTMENT', partyId: 'SALES' };
  expect(entryFilter({ ...search, number: 'l-2026-000001', view: 'entries', partyName: 'Sales' })).toEqual({
    ...asked,
    number: 'L-2026-000001',
  });
  expect(balanceFilter({ ...search, number: 'L-1', from: '2026-11-01', to: '2026-11-30', open: 'x' })).toEqual({
    ...asked,
    from: '2026-11-01',
    to: '2026-11-30',
  });
});
