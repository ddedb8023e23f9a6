import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  ClockKind,
  PromiseState,
  RequestAction,
  RequestChannel,
  RequestKind,
  RequestState,
  ServiceRung,
} from '../gql/graphql';

type Words<Key extends string> = Record<Key, MessageDescriptor>;

export const requestStateWords: Words<RequestState> = {
  RECEIVED: msg`Received`,
  TRIAGED: msg`Triaged`,
  INVESTIGATING: msg`Investigating`,
  PLANNED: msg`Planned`,
  AWAITING_CUSTOMER: msg`Awaiting customer`,
  SCHEDULED: msg`Scheduled`,
  IN_SERVICE: msg`In service`,
  AWAITING_ACCEPTANCE: msg`Awaiting acceptance`,
  ACCEPTED: msg`Accepted`,
  CLOSED: msg`Closed`,
  REJECTED: msg`Rejected`,
  CANCELLED: msg`Cancelled`,
  REOPENED: msg`Reopened`,
  ON_HOLD: msg`On hold`,
};

export const requestKindWords: Words<RequestKind> = {
  REPAIR: msg`Repair`,
  INSTALLATION: msg`Installation`,
  CONSULTATION: msg`Consultation`,
  TRAINING: msg`Training`,
  MAINTENANCE: msg`Maintenance`,
  PARTS: msg`Parts`,
  COMPLAINT: msg`Complaint`,
  SUGGESTION: msg`Suggestion`,
  // Not the claiming of a request by whoever takes it on.
  CLAIM: msg({ message: 'Claim', context: 'kind of request' }),
};

export const requestChannelWords: Words<RequestChannel> = {
  PORTAL: msg`Portal`,
  PHONE: msg`Phone`,
  EMAIL: msg`E-mail`,
  CHAT: msg`Chat`,
  VISIT: msg`In person`,
  OUTREACH: msg`Outreach`,
  PARTNER: msg`Partner`,
  PLANNED: msg`Planned service`,
};

export const serviceRungWords: Words<ServiceRung> = {
  PHONE: msg`By phone`,
  REMOTE: msg`Remotely`,
  ON_SITE: msg`On site`,
};

export const clockKindWords: Words<ClockKind> = {
  RESPOND: msg`First response`,
  ARRANGE: msg`Visit arranged`,
  TAKE_UP_CHECK: msg`Check begun`,
  ARRIVE: msg`On site`,
  ANSWER: msg`Answer`,
  PROPOSE_SOLUTION: msg`Solution proposed`,
  RESOLVE: msg`Put right`,
  RETURN: msg`Returned`,
  REPORT: msg`Report`,
  CUSTOMER_NOTICE: msg`Customer's notice`,
  VISIT: msg`Visit`,
  CALL_BACK: msg`Callback`,
};

export const promiseStateWords: Words<PromiseState> = {
  ON_TRACK: msg`On track`,
  AT_RISK: msg`At risk`,
  BROKEN: msg`Broken`,
  PAUSED: msg`Paused`,
  MET: msg`Kept`,
  NONE: msg`No open promise`,
};

export const requestActionWords: Words<RequestAction> = {
  TRIAGE: msg`Triage`,
  ANSWER: msg`Answer`,
  COMMENT: msg`Comment`,
  DISPATCH: msg`Assign a visit`,
  BOOK: msg`Choose a time with the customer`,
  ASK_ANOTHER: msg`Somebody else is wanted`,
  CLIMB: msg`Raise the way of service`,
  ASK_CONSENT: msg`Ask for consent`,
  GIVE_CONSENT: msg`Record consent`,
  DECLINE_CONSENT: msg`Record refusal`,
  HOLD: msg`Put on hold`,
  RESUME: msg`Resume`,
  REJECT: msg`Reject`,
  CANCEL: msg`Cancel the request`,
  RESOLVE: msg`Resolve`,
  ACCEPT: msg`Record acceptance`,
  REFUSE: msg`Record refused work`,
  RATE: msg`Record a rating`,
  REOPEN: msg`Reopen`,
  CLOSE: msg`Close`,
  CLAIM: msg`Claim`,
};
