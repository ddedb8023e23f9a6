import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ConfirmExchange = graphql(`
  mutation ConfirmExchange($input: GoodsStepInput!) {
    confirmExchange(input: $input) {
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

export const useConfirmExchange = () => useChange(ConfirmExchange);
