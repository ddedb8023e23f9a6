import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const LeaveRoundTask = graphql(`
  mutation LeaveRoundTask($input: LeaveRoundTaskInput!) {
    leaveRoundTask(input: $input) {
      __typename
      ... on RoundTaskSuccess {
        task {
          id
          state
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useLeaveRoundTask = () => useChange(LeaveRoundTask);
