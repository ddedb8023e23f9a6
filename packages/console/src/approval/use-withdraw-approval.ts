import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const WithdrawApproval = graphql(`
  mutation WithdrawApproval($input: WithdrawApprovalInput!) {
    withdrawApproval(input: $input) {
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

export const useWithdrawApproval = () => useChange(WithdrawApproval);
