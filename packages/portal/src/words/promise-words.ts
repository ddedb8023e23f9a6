import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClockKind, PromiseState } from '../gql/graphql';

/** What is promised, as the words before its time; steps among ourselves are told by the promise's own sentence. */
export const promiseWords: Record<ClockKind, MessageDescriptor> = {
  RESPOND: msg`We answer`,
  ARRANGE: msg`We make an appointment`,
  TAKE_UP_CHECK: msg`The next step is taken`,
  ARRIVE: msg`We are with you`,
  ANSWER: msg`We answer`,
  PROPOSE_SOLUTION: msg`We propose a solution`,
  RESOLVE: msg`It is put right`,
  RETURN: msg`You have it back`,
  REPORT: msg`The next step is taken`,
  CUSTOMER_NOTICE: msg`We need to hear from you`,
  VISIT: msg`The next step is taken`,
  CALL_BACK: msg`The next step is taken`,
};

/** Kinds that name a step among ourselves: only the promise's own sentence says what the customer has of it. */
export const TOLD_BY_SENTENCE: ReadonlySet<ClockKind> = new Set(['REPORT', 'TAKE_UP_CHECK', 'VISIT', 'CALL_BACK']);

export const promiseStateWords: Record<PromiseState, MessageDescriptor> = {
  ON_TRACK: msg`On track`,
  AT_RISK: msg`It is getting tight`,
  BROKEN: msg`We are late`,
  PAUSED: msg`Paused`,
  MET: msg`Kept`,
  NONE: msg`No deadline`,
};

/** Why a promise stands still. */
export const pauseWords: Record<string, MessageDescriptor> = {
  AWAITING_CUSTOMER: msg`while we wait for your decision`,
  AWAITING_ACCEPTANCE: msg`while you check the work`,
  ON_HOLD: msg`as agreed with you`,
};
