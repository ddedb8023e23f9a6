import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const WithdrawClaim = graphql(`
  mutation WithdrawClaim($input: WithdrawClaimInput!) {
    withdrawClaim(input: $input) {
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

export const useWithdrawClaim = () => useChange(WithdrawClaim);
