import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReverseClaim = graphql(`
  mutation ReverseClaim($input: ReverseClaimInput!) {
    reverseClaim(input: $input) {
      __typename
      ... on ClaimSuccess {
        claim {
          id
          number
          version
          state
          allowedActions
        }
      }
      ...Refusal
    }
  }
`);

export const useReverseClaim = () => useChange(ReverseClaim);
