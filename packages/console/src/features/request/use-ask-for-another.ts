import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AskForAnother = graphql(`
  mutation AskForAnother($input: RequestStepInput!) {
    askForAnother(input: $input) {
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

export const useAskForAnother = () => useChange(AskForAnother);
