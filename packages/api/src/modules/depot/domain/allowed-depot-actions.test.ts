import { expect, test } from 'vitest';
import { allowedDepotActions, type DepotSituation } from './allowed-depot-actions.js';

const at = (change: Partial<DepotSituation> = {}): DepotSituation => ({
  kind: 'REPAIR',
  state: 'TRIAGED',
  hasUnit: true,
  unit: 'NOWHERE',
  lent: false,
  ...change,
});

test('a customer says that the unit is on its way, and no more', () => {
  expect(allowedDepotActions(at(), ['CUSTOMER'])).toEqual(['SEND_IN']);
  expect(allowedDepotActions(at({ unit: 'ON_THE_WAY' }), ['CUSTOMER'])).toEqual([]);
});

test('stores take it in and give it back; whoever repairs says that it is repaired', () => {
  expect(allowedDepotActions(at({ unit: 'ON_THE_WAY' }), ['STORES'])).toEqual(['RECEIVE', 'LEND']);
  expect(allowedDepotActions(at({ unit: 'RECEIVED' }), ['STORES'])).toEqual(['LEND']);
  expect(allowedDepotActions(at({ unit: 'RECEIVED' }), ['ENGINEER'])).toEqual(['FINISH', 'LEND']);
  expect(allowedDepotActions(at({ unit: 'REPAIRED' }), ['STORES'])).toEqual(['RETURN', 'LEND']);
});

test('a unit goes back once the request can be resolved with it', () => {
  expect(allowedDepotActions(at({ unit: 'REPAIRED', state: 'AWAITING_CUSTOMER' }), ['STORES'])).toEqual(['LEND']);
});

test('a loaner that is out is taken back, also when all else is over', () => {
  expect(allowedDepotActions(at({ state: 'CLOSED', lent: true }), ['STORES'])).toEqual(['TAKE_BACK']);
  expect(allowedDepotActions(at({ state: 'CLOSED' }), ['STORES'])).toEqual([]);
});

test('a unit that is here when the request is over goes home, and no other is sent in', () => {
  for (const state of ['AWAITING_ACCEPTANCE', 'ACCEPTED', 'CLOSED', 'REJECTED', 'CANCELLED'] as const) {
    expect(allowedDepotActions(at({ unit: 'ON_THE_WAY', state }), ['STORES'])).toEqual(['RECEIVE']);
    expect(allowedDepotActions(at({ unit: 'RECEIVED', state }), ['ENGINEER'])).toEqual(['FINISH']);
    expect(allowedDepotActions(at({ unit: 'REPAIRED', state }), ['STORES'])).toEqual(['RETURN']);
    expect(allowedDepotActions(at({ state }), ['STORES', 'ENGINEER'])).toEqual([]);
  }
});

test('without a unit, and for what needs none, there is nothing to do here', () => {
  expect(allowedDepotActions(at({ hasUnit: false }), ['STORES'])).toEqual([]);
  expect(allowedDepotActions(at({ kind: 'CONSULTATION' }), ['STORES'])).toEqual([]);
});
