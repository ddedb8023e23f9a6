import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReceiveDeposit = graphql(`
  mutation ReceiveDeposit($input: DepositMoneyInput!) {
    receiveDeposit(input: $input) {
      __typename
      ... on DepositSuccess {
        movement {
          id
          firm
        }
      }
      ...Refusal
    }
  }
`);

export const useReceiveDeposit = () => useChange(ReceiveDeposit);
