import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const UpholdPenalty = graphql(`
  mutation UpholdPenalty($input: PenaltyWordInput!) {
    upholdPenalty(input: $input) {
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

export const useUpholdPenalty = () => useChange(UpholdPenalty);
