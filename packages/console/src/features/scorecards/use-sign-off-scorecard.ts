import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SignOffScorecard = graphql(`
  mutation SignOffScorecard($input: JudgeScorecardInput!) {
    signOffScorecard(input: $input) {
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

export const useSignOffScorecard = () => useChange(SignOffScorecard);
