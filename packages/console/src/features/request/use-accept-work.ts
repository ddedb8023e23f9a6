import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AcceptWork = graphql(`
  mutation AcceptWork($input: RequestStepInput!) {
    acceptWork(input: $input) {
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

export const useAcceptWork = () => useChange(AcceptWork);
