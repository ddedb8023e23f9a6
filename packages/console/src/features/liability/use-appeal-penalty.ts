import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AppealPenalty = graphql(`
  mutation AppealPenalty($input: PenaltyWordInput!) {
    appealPenalty(input: $input) {
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

export const useAppealPenalty = () => useChange(AppealPenalty);
