import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RequestKind, RequestState } from '../gql/graphql';
import { VISIT_KINDS } from './visit-kinds';

/** Where a request stands, in a customer's words: what happens next, never our own names for it. */
export const stateWords: Record<RequestState, MessageDescriptor> = {
  RECEIVED: msg`We have your request`,
  TRIAGED: msg`Being arranged`,
  INVESTIGATING: msg`Being looked into`,
  PLANNED: msg`Being arranged`,
  AWAITING_CUSTOMER: msg`Waiting for your decision`,
  SCHEDULED: msg`Appointment made`,
  IN_SERVICE: msg`Being worked on`,
  AWAITING_ACCEPTANCE: msg`Done: please check`,
  ACCEPTED: msg`Accepted by you`,
  CLOSED: msg`Completed`,
  REJECTED: msg`Not taken on`,
  CANCELLED: msg`Cancelled`,
  REOPENED: msg`Being put right again`,
  ON_HOLD: msg`On hold`,
};

const SEEN_TO = msg`We are seeing to it`;

/** The same for a request of that kind: where nobody comes, nothing is arranged; it is seen to. */
export const stateOf = (state: RequestState, kind: RequestKind): MessageDescriptor =>
  (state === 'TRIAGED' || state === 'PLANNED') && !VISIT_KINDS.has(kind) ? SEEN_TO : stateWords[state];

export const kindWords: Record<RequestKind, MessageDescriptor> = {
  REPAIR: msg`Repair`,
  INSTALLATION: msg`Installation`,
  CONSULTATION: msg`Question`,
  TRAINING: msg`Training`,
  MAINTENANCE: msg`Maintenance`,
  PARTS: msg`Spare parts`,
  COMPLAINT: msg`Complaint`,
  SUGGESTION: msg`Suggestion`,
  CLAIM: msg`Claim`,
};
