import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CancelRequest = graphql(`
  mutation CancelRequest($input: RequestStepInput!) {
    cancelRequest(input: $input) {
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

export const useCancelRequest = () => useChange(CancelRequest);
