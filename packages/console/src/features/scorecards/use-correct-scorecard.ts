import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CorrectScorecard = graphql(`
  mutation CorrectScorecard($input: CorrectScorecardInput!) {
    correctScorecard(input: $input) {
      __typename
      ... on ScorecardSuccess {
        scorecard {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useCorrectScorecard = () => useChange(CorrectScorecard);
