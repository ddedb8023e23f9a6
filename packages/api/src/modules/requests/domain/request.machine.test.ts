import { RequestAction, RequestKind, RequestState, Role } from '@aftercare/schema';
import { expect, test } from 'vitest';
import { machineFaults } from '../../../kernel/state-machine/machine-faults.js';
import { transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { allowedRequestActions, type RequestSituation } from './allowed-request-actions.js';
import { consentMissingToDispatch, consentMissingToStart } from './missing-consent.js';
import { requestMachine, type RequestStep } from './request.machine.js';

const situation: RequestSituation = {
  kind: 'REPAIR',
  state: 'TRIAGED',
  rung: 'PHONE',
  entitlement: 'FREE',
  given: [],
  consentAsked: false,
  objected: false,
  served: false,
  rated: false,
  complete: true,
  mine: false,
};
const walk = (...steps: RequestStep[]) =>
  steps.reduce<RequestState>((state, step) => {
    const to = transitionFor(requestMachine, state, step)?.to;
    if (!to) throw new Error(`${step} is illegal in ${state}`);
    return to === 'STAYS' || to === 'RETURNS' ? state : to;
  }, requestMachine.initial);

test('every state of a request is reached, and every one but the ends leads to an end', () => {
  expect(machineFaults(requestMachine, Object.values(RequestState))).toEqual([]);
});

test('every action of the contract is possible somewhere', () => {
  const steps = new Set<string>(requestMachine.transitions.map(({ step }) => step));
  expect(Object.values(RequestAction).filter((action) => !steps.has(action))).toEqual([]);
});

test('a repair goes from the first call to the closed file', () => {
  const steps = ['TRIAGE', 'DISPATCH', 'WORK_BEGUN', 'WORK_DONE', 'ACCEPT', 'RATE', 'CLOSE'] as const;
  expect(walk(...steps)).toBe('CLOSED');
});

test('refused work comes back and is dispatched again', () => {
  expect(walk('TRIAGE', 'DISPATCH', 'WORK_BEGUN', 'WORK_DONE', 'REFUSE')).toBe('REOPENED');
  expect(walk('TRIAGE', 'DISPATCH', 'WORK_BEGUN', 'WORK_DONE', 'REFUSE', 'DISPATCH')).toBe('SCHEDULED');
});

test('what the customer objects to is neither dispatched, nor booked, nor resolved; all else goes on', () => {
  const ready = { ...situation, state: 'PLANNED', rung: 'ON_SITE' } as const;
  const lost = (role: Role) => {
    const now = allowedRequestActions({ ...ready, objected: true }, [role]);
    return allowedRequestActions(ready, [role]).filter((action) => !now.includes(action));
  };
  expect(lost('DISPATCHER')).toEqual(['DISPATCH', 'BOOK', 'RESOLVE']);
  expect(lost('CUSTOMER')).toEqual(['BOOK']);
});

test('a customer chooses when somebody comes to work, and not when a complaint or a claim is looked into', () => {
  const ready = { ...situation, state: 'PLANNED', rung: 'ON_SITE' } as const;
  const books = (kind: RequestSituation['kind']) =>
    allowedRequestActions({ ...ready, kind }, ['CUSTOMER']).includes('BOOK');
  expect(Object.values(RequestKind).filter(books)).toEqual(['REPAIR', 'INSTALLATION', 'TRAINING', 'MAINTENANCE']);
});

test('a question put to the customer is waited for, and either answer brings the plan back', () => {
  expect(walk('TRIAGE', 'ASK_CONSENT')).toBe('AWAITING_CUSTOMER');
  expect(walk('TRIAGE', 'ASK_CONSENT', 'GIVE_CONSENT')).toBe('PLANNED');
  expect(walk('TRIAGE', 'ASK_CONSENT', 'DECLINE_CONSENT')).toBe('PLANNED');
});

test('a price asked for on the spot does not send the technician away', () => {
  expect(walk('TRIAGE', 'DISPATCH', 'WORK_BEGUN', 'ASK_CONSENT', 'GIVE_CONSENT')).toBe('IN_SERVICE');
});

test('a visit that is declined or does not help leaves a plan to be made', () => {
  expect(walk('TRIAGE', 'DISPATCH', 'VISIT_LOST')).toBe('PLANNED');
  expect(walk('TRIAGE', 'DISPATCH', 'WORK_BEGUN', 'WORK_UNFINISHED', 'CLIMB', 'DISPATCH')).toBe('SCHEDULED');
});

test('nobody but a dispatcher and those above sends technicians', () => {
  const may = (role: Role) => allowedRequestActions(situation, [role]).includes('DISPATCH');
  expect(Object.values(Role).filter(may)).toEqual(['DISPATCHER', 'SUPERVISOR', 'MANAGER', 'ADMIN']);
});

test('paid work cannot be dispatched before the price is agreed', () => {
  const paid = { ...situation, entitlement: 'PAID' } as const;
  expect(allowedRequestActions(paid, ['DISPATCHER'])).not.toContain('DISPATCH');
  expect(allowedRequestActions({ ...paid, given: ['PAID_WORK'] }, ['DISPATCHER'])).toContain('DISPATCH');
  expect(consentMissingToDispatch({ entitlement: 'COST_PRICE', given: ['REMOTE_ACCESS'] })).toBe('PAID_WORK');
});

test('remote work starts only with the authorization of the customer', () => {
  expect(consentMissingToStart({ entitlement: 'FREE', given: [] }, 'REMOTE')).toBe('REMOTE_ACCESS');
  expect(consentMissingToStart({ entitlement: 'FREE', given: ['REMOTE_ACCESS'] }, 'REMOTE')).toBeNull();
  expect(consentMissingToStart({ entitlement: 'FREE', given: [] }, 'ON_SITE')).toBeNull();
});

test('a customer answers what is asked, accepts or refuses, rates once, and never steers the work', () => {
  const can = (change: Partial<RequestSituation>) => allowedRequestActions({ ...situation, ...change }, ['CUSTOMER']);
  expect(can({ state: 'TRIAGED' })).toEqual(['COMMENT', 'CANCEL']);
  expect(can({ state: 'AWAITING_CUSTOMER', consentAsked: true })).toEqual([
    'COMMENT',
    'GIVE_CONSENT',
    'DECLINE_CONSENT',
    'CANCEL',
  ]);
  expect(can({ state: 'SCHEDULED', served: true })).toEqual(['COMMENT', 'ASK_ANOTHER', 'CANCEL']);
  expect(can({ state: 'AWAITING_ACCEPTANCE' })).toEqual(['COMMENT', 'ACCEPT', 'REFUSE', 'RATE']);
  expect(can({ state: 'CLOSED', rated: true })).toEqual(['COMMENT', 'REOPEN']);
});

test('the ladder ends on site, and nobody claims what is already theirs', () => {
  expect(allowedRequestActions({ ...situation, rung: 'ON_SITE' }, ['AGENT'])).not.toContain('CLIMB');
  expect(allowedRequestActions(situation, ['AGENT'])).toContain('CLIMB');
  expect(allowedRequestActions({ ...situation, mine: true }, ['AGENT'])).not.toContain('CLAIM');
});

test('accepted work is filed away once nothing is missing that the policy wants done before', () => {
  const accepted = { ...situation, state: 'ACCEPTED' } as const;
  expect(allowedRequestActions(accepted, ['AGENT'])).toContain('CLOSE');
  expect(allowedRequestActions({ ...accepted, complete: false }, ['AGENT'])).not.toContain('CLOSE');
});

test('a held request resumes, and what is closed stays closed to all but reopening', () => {
  expect(walk('TRIAGE', 'HOLD')).toBe('ON_HOLD');
  expect(allowedRequestActions({ ...situation, state: 'ON_HOLD' }, ['AGENT'])).toContain('RESUME');
  expect(allowedRequestActions({ ...situation, state: 'REJECTED' }, ['AGENT'])).toEqual(['COMMENT', 'REOPEN']);
  expect(allowedRequestActions({ ...situation, state: 'REJECTED' }, ['CUSTOMER'])).toEqual(['COMMENT']);
});
