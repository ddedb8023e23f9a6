import type { Answers } from '../../../facts/answers';
import type { RequestKind } from '../../../gql/graphql';

/** What the request is known by so far. */
export interface KnownFacts {
  kind: RequestKind;
  assetId: string | null;
  causeCode: string | null;
  faultCode: string | null;
  answers: Answers;
}
