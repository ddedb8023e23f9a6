import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SpendBudget = graphql(`
  mutation SpendBudget($input: BudgetInput!) {
    spendBudget(input: $input) {
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

export const useSpendBudget = () => useChange(SpendBudget);
