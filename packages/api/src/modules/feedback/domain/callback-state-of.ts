import type { CallbackState, RequestState } from '@aftercare/schema';

/** Where a callback stands: work that is being done again is asked about once it is accepted anew. */
export function callbackStateOf(made: boolean, request: RequestState): CallbackState {
  if (made) return 'MADE';
  return request === 'ACCEPTED' || request === 'CLOSED' ? 'TO_MAKE' : 'WAITING';
}
