import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReverseClaimCost = graphql(`
  mutation ReverseClaimCost($input: ReverseClaimCostInput!) {
    reverseClaimCost(input: $input) {
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

export const useReverseClaimCost = () => useChange(ReverseClaimCost);
