import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ChargePenalty = graphql(`
  mutation ChargePenalty($input: ChargePenaltyInput!) {
    chargePenalty(input: $input) {
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

export const useChargePenalty = () => useChange(ChargePenalty);
