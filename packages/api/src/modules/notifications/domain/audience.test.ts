import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../../requests/domain/event-sentence.js';
import { audienceOf, TOLD, type ToldEvent } from './audience.js';

const event = (type: string, change: Partial<ToldEvent> = {}): ToldEvent => ({
  type,
  public: true,
  actorKind: 'STAFF',
  actorId: null,
  payload: {},
  ...change,
});

test('nobody is told of what does not exist', () => {
  expect([...TOLD].filter((type) => !EVENT_TYPES.includes(type))).toEqual([]);
});

test('a customer hears of public answers, not of remarks among colleagues, and not of their own words', () => {
  expect(audienceOf(event('request.commented')).customer).toBe(true);
  expect(audienceOf(event('request.commented', { public: false })).customer).toBe(false);
  expect(audienceOf(event('request.commented', { actorKind: 'CUSTOMER' }))).toMatchObject({
    customer: false,
    owner: true,
  });
  expect(audienceOf(event('request.filed', { actorKind: 'CUSTOMER' })).customer).toBe(true);
});

test('a customer is not told that we are late when it was they who told us late', () => {
  expect(audienceOf(event('promise.broken', { actorKind: 'SYSTEM' })).customer).toBe(true);
  const theirs = event('promise.broken', { actorKind: 'SYSTEM', payload: { kind: 'CUSTOMER_NOTICE' } });
  expect(audienceOf(theirs).customer).toBe(false);
});

test('what a customer must not miss goes out by message, too', () => {
  expect(audienceOf(event('consent.asked')).byMessage).toBe(true);
  expect(audienceOf(event('request.closed')).byMessage).toBe(false);
});

test('a breach goes up the network, a low rating to whom the policy names, a good one to nobody but the owner', () => {
  expect(audienceOf(event('promise.broken', { payload: { escalateTo: 'MANAGER' } })).roles).toEqual(['MANAGER']);
  expect(audienceOf(event('promise.escalated', { payload: { escalateTo: 'EXECUTIVE' } }))).toMatchObject({
    roles: ['EXECUTIVE'],
    customer: false,
  });
  expect(audienceOf(event('request.rated', { payload: { lowGoesTo: 'SUPERVISOR' } })).roles).toEqual(['SUPERVISOR']);
  expect(audienceOf(event('request.rated', { payload: { overall: 5 } }))).toMatchObject({ roles: [], owner: true });
});

test('whoever owes what is overdue is reminded of it, and whoever owns the request; not the customer', () => {
  const reminded = event('promise.reminded', {
    public: false,
    payload: { owedBy: 'QUALITY', escalateTo: 'EXECUTIVE' },
  });
  expect(audienceOf(reminded)).toMatchObject({ roles: ['QUALITY'], owner: true, customer: false });
});

test('the technician hears of visits given, moved and taken away', () => {
  for (const type of ['request.dispatched', 'visit.moved', 'visit.cancelled'])
    expect(audienceOf(event(type)).technician).toBe(true);
});

test('whoever is to do the work hears that it stops and that it may go on, beside those it was reported to', () => {
  for (const type of ['work.stopped', 'work.resumed'])
    expect(audienceOf(event(type, { public: false, payload: { accounts: ['head'] } }))).toMatchObject({
      technician: true,
      accounts: ['head'],
      customer: false,
    });
});

test('an approval is told to those whom it names, and not to the customer', () => {
  const told = event('approval.asked', { public: false, payload: { accounts: ['deputy', 'delegate'] } });
  expect(audienceOf(told)).toMatchObject({ accounts: ['deputy', 'delegate'], customer: false, owner: false });
  expect(audienceOf(event('visit.moved', { payload: { accounts: ['deputy'] } })).accounts).toEqual([]);
});

test('more time for a promise is told to the customer and to whoever owns the request', () => {
  expect(audienceOf(event('promise.extended'))).toMatchObject({ customer: true, owner: true });
});
