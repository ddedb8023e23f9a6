import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SendExchange = graphql(`
  mutation SendExchange($input: CarryGoodsInput!) {
    sendExchange(input: $input) {
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

export const useSendExchange = () => useChange(SendExchange);
