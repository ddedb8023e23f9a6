import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AgreeToSolution = graphql(`
  mutation AgreeToSolution($input: AgreeToSolutionInput!) {
    agreeToSolution(input: $input) {
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

export const useAgreeToSolution = () => useChange(AgreeToSolution);
