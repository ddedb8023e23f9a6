import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const HoldRequest = graphql(`
  mutation HoldRequest($input: RequestStepInput!) {
    holdRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
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

export const useHoldRequest = () => useChange(HoldRequest);
