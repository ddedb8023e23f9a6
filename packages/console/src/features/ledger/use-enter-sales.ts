import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const EnterSales = graphql(`
  mutation EnterSales($input: EnterSalesInput!) {
    enterSales(input: $input) {
      __typename
      ... on YearBudgetsSuccess {
        yearBudgets {
          year
        }
      }
      ...Refusal
    }
  }
`);

export const useEnterSales = () => useChange(EnterSales);
