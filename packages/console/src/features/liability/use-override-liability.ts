import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const OverrideLiability = graphql(`
  mutation OverrideLiability($input: OverrideLiabilityInput!) {
    overrideLiability(input: $input) {
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

export const useOverrideLiability = () => useChange(OverrideLiability);
