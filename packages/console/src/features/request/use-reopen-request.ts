import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReopenRequest = graphql(`
  mutation ReopenRequest($input: RequestStepInput!) {
    reopenRequest(input: $input) {
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

export const useReopenRequest = () => useChange(ReopenRequest);
