import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SubmitSolution = graphql(`
  mutation SubmitSolution($input: SubmitSolutionInput!) {
    submitSolution(input: $input) {
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

export const useSubmitSolution = () => useChange(SubmitSolution);
