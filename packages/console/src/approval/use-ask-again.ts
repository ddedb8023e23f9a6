import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const AskAgain = graphql(`
  mutation AskAgain($input: AskAgainInput!) {
    askAgain(input: $input) {
      __typename
      ... on ApprovalSuccess {
        approval {
          id
          number
          version
          state
          round
          step
          contentHash
          allowedActions
          viewerMayDecide
        }
      }
      ...Refusal
    }
  }
`);

export const useAskAgain = () => useChange(AskAgain);
