import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const Approve = graphql(`
  mutation Approve($input: ApproveInput!) {
    approve(input: $input) {
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

export const useApprove = () => useChange(Approve);
