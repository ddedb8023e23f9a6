import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CloseRequest = graphql(`
  mutation CloseRequest($input: RequestStepInput!) {
    closeRequest(input: $input) {
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

export const useCloseRequest = () => useChange(CloseRequest);
