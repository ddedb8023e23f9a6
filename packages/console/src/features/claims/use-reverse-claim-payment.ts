import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReverseClaimPayment = graphql(`
  mutation ReverseClaimPayment($input: ReverseClaimPaymentInput!) {
    reverseClaimPayment(input: $input) {
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

export const useReverseClaimPayment = () => useChange(ReverseClaimPayment);
