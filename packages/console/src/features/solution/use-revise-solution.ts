import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReviseSolution = graphql(`
  mutation ReviseSolution($input: ReviseSolutionInput!) {
    reviseSolution(input: $input) {
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

export const useReviseSolution = () => useChange(ReviseSolution);
