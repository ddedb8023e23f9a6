import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AnswerSolutionQuestion = graphql(`
  mutation AnswerSolutionQuestion($input: AnswerSolutionQuestionInput!) {
    answerSolutionQuestion(input: $input) {
      __typename
      ... on SolutionSuccess {
        solution {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useAnswerSolutionQuestion = () => useChange(AnswerSolutionQuestion);
