import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const RejectApproval = graphql(`
  mutation RejectApproval($input: RejectInput!) {
    reject(input: $input) {
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

export const useRejectApproval = () => useChange(RejectApproval);
