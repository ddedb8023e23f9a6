import { expect, test } from 'vitest';
import { emptyDraft, noAsset, noCustomer, noSite } from './draft';
import { missingIn } from './missing-in';

test('a request needs somebody who asks and something asked for', () => {
  expect(missingIn(emptyDraft)).toEqual(['customerId', 'title']);
  expect(missingIn({ ...emptyDraft, customerId: 'cus_1', title: 'Tank leaks' })).toEqual([]);
});

test('a new customer needs a name and a number to call back', () => {
  const newCustomer = { ...noCustomer, name: '王芳' };
  expect(missingIn({ ...emptyDraft, newCustomer, title: 'x' })).toEqual(['newCustomer.phone']);
});

test('a new place and a new product are asked for in full, blanks count as nothing', () => {
  const draft = {
    ...emptyDraft,
    customerId: 'cus_1',
    title: ' ',
    newSite: { ...noSite, label: '家' },
    newAsset: noAsset,
  };
  expect(missingIn(draft)).toEqual([
    'newSite.region',
    'newSite.address',
    'newAsset.modelId',
    'newAsset.serial',
    'title',
  ]);
});
