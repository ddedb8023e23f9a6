import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RefuseWork = graphql(`
  mutation RefuseWork($input: RefuseWorkInput!) {
    refuseWork(input: $input) {
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

export const useRefuseWork = () => useChange(RefuseWork);
