import { newIdempotencyKey } from '@aftercare/ui';
import type { Client, CombinedError } from 'urql';
import { RefusalParts } from '../../change/refusal-parts';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { VisitKind } from '../../gql/graphql';

const BoardMove = graphql(`
  mutation BoardMove($input: MoveVisitInput!) {
    moveVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          version
          state
          startsAt
          endsAt
        }
      }
      ...Refusal
    }
  }
`);

const BoardDispatch = graphql(`
  mutation BoardDispatch($input: DispatchRequestInput!) {
    dispatchRequest(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          version
          state
          startsAt
          endsAt
        }
      }
      ...Refusal
    }
  }
`);

const BoardCancel = graphql(`
  mutation BoardCancel($input: VisitStepInput!) {
    cancelVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

/** Where and with whom a visit is to be. */
export interface Placed {
  technicianId: string;
  /** ISO 8601. */
  startsAt: string;
  endsAt: string;
}

/** What came of a change: the visit in its new version, or why not: `reason` null where no answer came. */
export type Changed = { visit: { id: string; version: number } } | { reason: string | null };

export async function moveVisit(client: Client, visitId: string, version: number, placed: Placed): Promise<Changed> {
  const input = { visitId, version, ...placed, idempotencyKey: newIdempotencyKey() };
  const { data, error } = await client.mutation(BoardMove, { input }).toPromise();
  return answer(data?.moveVisit, error);
}

export async function dispatchRequest(
  client: Client,
  { requestId, version, kind }: { requestId: string; version: number; kind: VisitKind },
  placed: Placed,
): Promise<Changed> {
  const input = { requestId, version, kind, ...placed, idempotencyKey: newIdempotencyKey() };
  const { data, error } = await client.mutation(BoardDispatch, { input }).toPromise();
  return answer(data?.dispatchRequest, error);
}

export async function cancelVisit(client: Client, visitId: string, version: number, reason: string): Promise<Changed> {
  const input = { visitId, version, reason, idempotencyKey: newIdempotencyKey() };
  const { data, error } = await client.mutation(BoardCancel, { input }).toPromise();
  return answer(data?.cancelVisit, error);
}

type Answer =
  | { __typename: 'VisitSuccess'; visit: { id: string; version: number } }
  | (FragmentType<typeof RefusalParts> & { __typename: string });

function answer(given: unknown, error: CombinedError | undefined): Changed {
  if (error || !given) return { reason: null };
  const answered = given as Answer;
  if ('visit' in answered) return { visit: answered.visit };
  const refusal = readFragment(RefusalParts, answered);
  const more =
    refusal.__typename === 'TechnicianIneligibleError'
      ? refusal.reasons.map(({ text }) => text)
      : refusal.__typename === 'InvalidInputError'
        ? refusal.issues.map(({ message }) => message)
        : [];
  return { reason: more.length ? more.join(' · ') : refusal.message };
}
