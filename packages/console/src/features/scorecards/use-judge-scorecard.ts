import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const JudgeScorecard = graphql(`
  mutation JudgeScorecard($input: JudgeScorecardInput!) {
    judgeScorecard(input: $input) {
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

export const useJudgeScorecard = () => useChange(JudgeScorecard);
