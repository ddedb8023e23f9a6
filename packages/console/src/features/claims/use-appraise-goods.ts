import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AppraiseGoods = graphql(`
  mutation AppraiseGoods($input: AppraiseGoodsInput!) {
    appraiseGoods(input: $input) {
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

export const useAppraiseGoods = () => useChange(AppraiseGoods);
