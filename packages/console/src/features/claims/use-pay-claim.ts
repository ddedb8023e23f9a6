import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const PayClaim = graphql(`
  mutation PayClaim($input: PayClaimInput!) {
    payClaim(input: $input) {
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

export const usePayClaim = () => useChange(PayClaim);
