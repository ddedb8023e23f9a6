import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ClimbLadder = graphql(`
  mutation ClimbLadder($input: ClimbLadderInput!) {
    climbLadder(input: $input) {
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

export const useClimbLadder = () => useChange(ClimbLadder);
