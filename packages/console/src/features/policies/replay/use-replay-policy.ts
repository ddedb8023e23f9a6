import { useChange } from '../../../change/use-change';
import { graphql } from '../../../gql';

const ReplayPolicy = graphql(`
  mutation ReplayPolicy($input: ReplayPolicyInput!) {
    replayPolicy(input: $input) {
      __typename
      ... on ReplaySuccess {
        replay {
          id
          state
          total
          done
        }
      }
      ...Refusal
    }
  }
`);

export const useReplayPolicy = () => useChange(ReplayPolicy);
