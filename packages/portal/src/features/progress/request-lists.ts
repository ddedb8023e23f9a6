import type { RequestFilter, RequestState } from '../../gql/graphql';

/** The customer's turn: until they answer, nothing moves. */
const WAITING: readonly RequestState[] = ['AWAITING_CUSTOMER', 'AWAITING_ACCEPTANCE'];
/** Ours to see to. */
const OPEN: readonly RequestState[] = [
  'RECEIVED',
  'TRIAGED',
  'INVESTIGATING',
  'PLANNED',
  'SCHEDULED',
  'IN_SERVICE',
  'ACCEPTED',
  'REOPENED',
  'ON_HOLD',
];

export type ListName = 'waiting' | 'open' | 'past';

/** The three lists of requests a customer sees, each as the question to the API. */
export const requestLists: Readonly<Record<ListName, { filter: RequestFilter; orderBy: 'URGENCY' | 'NEWEST' }>> = {
  waiting: { filter: { open: true, state: [...WAITING] }, orderBy: 'URGENCY' },
  open: { filter: { open: true, state: [...OPEN] }, orderBy: 'URGENCY' },
  past: { filter: { open: false }, orderBy: 'NEWEST' },
};
