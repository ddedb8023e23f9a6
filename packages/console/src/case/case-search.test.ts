import { expect, test } from 'vitest';
import { caseInput, readCaseSearch } from './case-search';

const shared = {
  kind: 'CLAIM',
  channel: 'EMAIL',
  grade: 'KEY',
  fault: 'TORN',
  filed: '2026-11-20T02:00:00.000Z',
  purchased: '2025-05-12',
  amount: 8200,
  safety: true,
  facts: { loss: 8200, responsibility: 'CLEAR' },
};

test('a shared address is the same case for whoever opens it', () => {
  const search = readCaseSearch(shared);
  expect(caseInput(search, 'CLAIM', search.facts ?? {})).toEqual({
    kind: 'CLAIM',
    channel: 'EMAIL',
    customerGrade: 'KEY',
    faultCode: 'TORN',
    filedAt: '2026-11-20T02:00:00.000Z',
    purchasedOn: '2025-05-12',
    amount: 8200,
    safety: true,
    facts: [
      { name: 'loss', value: '8200' },
      { name: 'responsibility', value: 'CLEAR' },
    ],
  });
});

test('what an address names wrongly is left out, and the rest still counts', () => {
  const broken = { kind: 'WISH', channel: 'PIGEON', filed: 'soon', purchased: '12 May', facts: 'loss', fault: 'TORN' };
  expect(readCaseSearch(broken)).toEqual({ fault: 'TORN' });
});

test('an amount that is no number yet asks for no approval of an amount', () => {
  expect(caseInput({ amount: '8,2o0' }, 'REPAIR', {})).toEqual({ kind: 'REPAIR', facts: [] });
});
