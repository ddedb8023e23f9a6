import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const OrderStop = graphql(`
  mutation OrderStop($input: OrderStopInput!) {
    orderStop(input: $input) {
      __typename
      ... on StopSuccess {
        stopOrder {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useOrderStop = () => useChange(OrderStop);
