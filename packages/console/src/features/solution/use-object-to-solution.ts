import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ObjectToSolution = graphql(`
  mutation ObjectToSolution($input: ObjectToSolutionInput!) {
    objectToSolution(input: $input) {
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

export const useObjectToSolution = () => useChange(ObjectToSolution);
