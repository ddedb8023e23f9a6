import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SendSolution = graphql(`
  mutation SendSolution($input: SolutionStepInput!) {
    sendSolution(input: $input) {
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

export const useSendSolution = () => useChange(SendSolution);
