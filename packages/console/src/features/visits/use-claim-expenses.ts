import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ClaimExpenses = graphql(`
  mutation ClaimExpenses($input: ClaimExpensesInput!) {
    claimExpenses(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          ...VisitExpenses
        }
      }
      ...Refusal
    }
  }
`);

export const useClaimExpenses = () => useChange(ClaimExpenses);
