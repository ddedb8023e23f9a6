import { expect, test } from 'vitest';
import { readAdmissionSearch } from '../../app/admission-search';
import { admissionFilter } from './admission-filter';

test('the address says what the list shows, and nothing else does', () => {
  const search = readAdmissionSearch({ state: 'ADMITTED', firm: '江南', soon: true, stopped: 'yes', other: 1 });
  expect(search).toEqual({ state: 'ADMITTED', firm: '江南', soon: true });
  expect(admissionFilter(search)).toEqual({ state: ['ADMITTED'], firm: '江南', endsSoon: true });
});

test('an old link still opens the list', () => {
  expect(readAdmissionSearch({ state: 'SUSPENDED', class: '' })).toEqual({});
  expect(admissionFilter({})).toEqual({});
});
