import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DisposeOfGoods = graphql(`
  mutation DisposeOfGoods($input: DisposeOfGoodsInput!) {
    disposeOfGoods(input: $input) {
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

export const useDisposeOfGoods = () => useChange(DisposeOfGoods);
