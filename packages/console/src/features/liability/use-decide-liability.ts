import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DecideLiability = graphql(`
  mutation DecideLiability($input: DecideLiabilityInput!) {
    decideLiability(input: $input) {
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

export const useDecideLiability = () => useChange(DecideLiability);
