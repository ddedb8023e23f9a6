import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const ReturnForChange = graphql(`
  mutation ReturnForChange($input: RejectInput!) {
    returnForChange(input: $input) {
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

export const useReturnForChange = () => useChange(ReturnForChange);
