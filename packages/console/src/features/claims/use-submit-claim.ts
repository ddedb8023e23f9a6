import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SubmitClaim = graphql(`
  mutation SubmitClaim($input: SubmitClaimInput!) {
    submitClaim(input: $input) {
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

export const useSubmitClaim = () => useChange(SubmitClaim);
