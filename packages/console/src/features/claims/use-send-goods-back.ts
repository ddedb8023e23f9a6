import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SendGoodsBack = graphql(`
  mutation SendGoodsBack($input: CarryGoodsInput!) {
    sendGoodsBack(input: $input) {
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

export const useSendGoodsBack = () => useChange(SendGoodsBack);
