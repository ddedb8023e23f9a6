import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ChargeDuePenalty = graphql(`
  mutation ChargeDuePenalty($input: ChargeDuePenaltyInput!) {
    chargeDuePenalty(input: $input) {
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

export const useChargeDuePenalty = () => useChange(ChargeDuePenalty);
