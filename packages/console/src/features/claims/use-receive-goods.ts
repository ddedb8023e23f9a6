import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReceiveGoods = graphql(`
  mutation ReceiveGoods($input: GoodsStepInput!) {
    receiveGoods(input: $input) {
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

export const useReceiveGoods = () => useChange(ReceiveGoods);
