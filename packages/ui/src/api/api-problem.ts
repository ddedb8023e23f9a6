import type { CombinedError } from '@urql/core';

/** Why a request to the API failed as a whole. Refusals of a change are data, not problems. */
export type ApiProblemKind =
  | 'offline'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'busy'
  | 'malformed'
  | 'internal';

export interface ApiProblem {
  kind: ApiProblemKind;
  /** The API's error code, e.g. `FORBIDDEN`; `NETWORK` when no answer came. */
  code: string;
  /** What support needs to find the request in the logs. */
  traceId: string | undefined;
}

const kinds: Record<string, ApiProblemKind> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not-found',
  RATE_LIMITED: 'busy',
  TOO_MANY_REQUESTS: 'busy',
  BAD_USER_INPUT: 'malformed',
  GRAPHQL_VALIDATION_FAILED: 'malformed',
  PERSISTED_QUERY_NOT_FOUND: 'malformed',
};

/** Reads a urql error into what a page needs to say. */
export function apiProblem(error: CombinedError): ApiProblem {
  const first = error.graphQLErrors[0];
  // What stands before the server may answer for it, with a page instead of errors.
  const kind = error.response ? 'internal' : 'offline';
  if (!first) return { kind, code: 'NETWORK', traceId: traceOf(error, undefined) };
  const code = typeof first.extensions['code'] === 'string' ? first.extensions['code'] : 'INTERNAL_SERVER_ERROR';
  return { kind: kinds[code] ?? 'internal', code, traceId: traceOf(error, first.extensions['traceId']) };
}

export function isUnauthenticated(error: CombinedError): boolean {
  return apiProblem(error).kind === 'unauthenticated';
}

function traceOf(error: CombinedError, fromExtensions: unknown): string | undefined {
  if (typeof fromExtensions === 'string') return fromExtensions;
  const response = error.response as Response | undefined;
  return response?.headers?.get('x-request-id') ?? undefined;
}
