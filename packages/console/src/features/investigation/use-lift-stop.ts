import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const LiftStop = graphql(`
  mutation LiftStop($input: LiftStopInput!) {
    liftStop(input: $input) {
      __typename
      ... on StopSuccess {
        stopOrder {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useLiftStop = () => useChange(LiftStop);
