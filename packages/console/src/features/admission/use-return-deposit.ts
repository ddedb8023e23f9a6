import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReturnDeposit = graphql(`
  mutation ReturnDeposit($input: DepositMoneyInput!) {
    returnDeposit(input: $input) {
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

export const useReturnDeposit = () => useChange(ReturnDeposit);
