import { useChange } from '../../../change/use-change';
import { graphql } from '../../../gql';

const CancelReplay = graphql(`
  mutation CancelReplay($input: CancelReplayInput!) {
    cancelReplay(input: $input) {
      __typename
      ... on ReplaySuccess {
        replay {
          id
          state
          viewerCanCancel
        }
      }
      ...Refusal
    }
  }
`);

export const useCancelReplay = () => useChange(CancelReplay);
