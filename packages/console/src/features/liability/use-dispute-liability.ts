import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DisputeLiability = graphql(`
  mutation DisputeLiability($input: DisputeLiabilityInput!) {
    disputeLiability(input: $input) {
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

export const useDisputeLiability = () => useChange(DisputeLiability);
