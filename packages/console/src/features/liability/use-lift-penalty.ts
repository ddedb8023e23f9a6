import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const LiftPenalty = graphql(`
  mutation LiftPenalty($input: PenaltyWordInput!) {
    liftPenalty(input: $input) {
      __typename
      ... on PenaltySuccess {
        penalty {
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

export const useLiftPenalty = () => useChange(LiftPenalty);
