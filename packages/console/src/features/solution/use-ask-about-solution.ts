import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AskAboutSolution = graphql(`
  mutation AskAboutSolution($input: AskAboutSolutionInput!) {
    askAboutSolution(input: $input) {
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

export const useAskAboutSolution = () => useChange(AskAboutSolution);
