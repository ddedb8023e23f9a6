import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const UpholdLiability = graphql(`
  mutation UpholdLiability($input: UpholdLiabilityInput!) {
    upholdLiability(input: $input) {
      __typename
      ... on LiabilitySuccess {
        liabilityDecision {
          id
          version
          state
          allowedActions
        }
      }
      ...Refusal
    }
  }
`);

export const useUpholdLiability = () => useChange(UpholdLiability);
