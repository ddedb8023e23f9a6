import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DraftSolution = graphql(`
  mutation DraftSolution($input: DraftSolutionInput!) {
    draftSolution(input: $input) {
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

export const useDraftSolution = () => useChange(DraftSolution);
