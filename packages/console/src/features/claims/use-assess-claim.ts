import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AssessClaim = graphql(`
  mutation AssessClaim($input: AssessClaimInput!) {
    assessClaim(input: $input) {
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

export const useAssessClaim = () => useChange(AssessClaim);
