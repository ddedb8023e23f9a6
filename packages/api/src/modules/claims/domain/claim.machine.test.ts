import { ClaimAction, ClaimKind, ClaimState, Role } from '@aftercare/schema';
import { expect, test } from 'vitest';
import { machineFaults } from '../../../kernel/state-machine/machine-faults.js';
import { allowedClaimActions } from './allowed-claim-actions.js';
import { claimMachine } from './claim.machine.js';

const allowed = (state: ClaimState, role: Role, more: Partial<Parameters<typeof allowedClaimActions>[0]> = {}) =>
  allowedClaimActions(
    { state, kind: ClaimKind.RETURN, agreement: null, settledMinor: 0, requestState: 'TRIAGED', ...more },
    [role],
  );

test('the life of a claim is whole: every state is reached, and leads to an end', () => {
  expect(machineFaults(claimMachine, Object.values(ClaimState))).toEqual([]);
});

test('what others are agreeing to is not assessed again meanwhile', () => {
  expect(allowed('ASSESSED', 'ENGINEER')).toContain(ClaimAction.ASSESS);
  expect(allowed('ASSESSED', 'ENGINEER', { agreement: 'PENDING' })).not.toContain(ClaimAction.ASSESS);
});

test('what hangs on a request that was turned down or is needed no more is not assessed, though it may be withdrawn', () => {
  for (const requestState of ['REJECTED', 'CANCELLED'] as const)
    expect(allowed('SUBMITTED', 'ENGINEER', { requestState })).toEqual(['WITHDRAW']);
});

test('where the case has changed and not all have agreed anew, nothing more leaves the house', () => {
  for (const agreement of ['PENDING', 'RETURNED', 'REJECTED', 'WITHDRAWN'] as const) {
    expect(allowed('APPROVED', 'FINANCE', { agreement })).not.toContain(ClaimAction.PAY);
    expect(allowed('APPROVED', 'STORES', { agreement, kind: 'EXCHANGE' })).not.toContain(ClaimAction.SEND_EXCHANGE);
  }
  expect(allowed('APPROVED', 'FINANCE', { agreement: 'APPROVED' })).toContain(ClaimAction.PAY);
});

test('only finance pays, and what has reached the customer is not reversed as a whole', () => {
  expect(allowed('APPROVED', 'FINANCE')).toEqual(['RECORD_COST', 'PAY', 'CORRECT', 'REVERSE']);
  expect(allowed('APPROVED', 'FINANCE', { settledMinor: 1 })).not.toContain(ClaimAction.REVERSE);
  for (const role of Object.values(Role).filter((one) => one !== 'FINANCE'))
    expect([role, allowed('APPROVED', role).includes('PAY')]).toEqual([role, false]);
});

test('compensated goods stay where they are; only an exchange sends others, and is not paid in money', () => {
  expect(allowed('APPROVED', 'STORES', { kind: 'COMPENSATE' })).toEqual(['RECORD_COST']);
  expect(allowed('APPROVED', 'STORES')).not.toContain(ClaimAction.SEND_EXCHANGE);
  expect(allowed('APPROVED', 'STORES', { kind: 'EXCHANGE' })).toContain(ClaimAction.SEND_EXCHANGE);
  expect(allowed('APPROVED', 'FINANCE', { kind: 'EXCHANGE' })).not.toContain(ClaimAction.PAY);
});

test('a customer withdraws, sends goods back and says that others came, and no more', () => {
  const found = Object.values(ClaimState).flatMap((state) => allowed(state, 'CUSTOMER', { kind: 'EXCHANGE' }));
  expect([...new Set(found)]).toEqual(['WITHDRAW', 'SEND_BACK', 'CONFIRM_EXCHANGE']);
});
