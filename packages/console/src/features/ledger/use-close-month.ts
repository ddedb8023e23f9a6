import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CloseMonth = graphql(`
  mutation CloseMonth($input: CloseMonthInput!) {
    closeMonth(input: $input) {
      __typename
      ... on CloseMonthSuccess {
        ledgerPeriod {
          id
          month
        }
      }
      ...Refusal
    }
  }
`);

export const useCloseMonth = () => useChange(CloseMonth);
