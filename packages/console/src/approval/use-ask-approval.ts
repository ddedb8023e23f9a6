import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const AskApproval = graphql(`
  mutation AskApproval($input: AskApprovalInput!) {
    askApproval(input: $input) {
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

export const useAskApproval = () => useChange(AskApproval);
