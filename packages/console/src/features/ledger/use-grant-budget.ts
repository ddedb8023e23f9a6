import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const GrantBudget = graphql(`
  mutation GrantBudget($input: BudgetInput!) {
    grantBudget(input: $input) {
      __typename
      ... on LedgerEntrySuccess {
        ledgerEntry {
          id
          number
        }
      }
      ...Refusal
    }
  }
`);

export const useGrantBudget = () => useChange(GrantBudget);
