import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ResolveRequest = graphql(`
  mutation ResolveRequest($input: ResolveRequestInput!) {
    resolveRequest(input: $input) {
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

export const useResolveRequest = () => useChange(ResolveRequest);
