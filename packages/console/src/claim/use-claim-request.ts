import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const ClaimRequest = graphql(`
  mutation ClaimRequest($input: RequestStepInput!) {
    claimRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
          allowedActions
          owner {
            id
            displayName
          }
        }
      }
      ...Refusal
    }
  }
`);

export const useClaimRequest = () => useChange(ClaimRequest);
