import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RejectRequest = graphql(`
  mutation RejectRequest($input: RequestStepInput!) {
    rejectRequest(input: $input) {
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

export const useRejectRequest = () => useChange(RejectRequest);
