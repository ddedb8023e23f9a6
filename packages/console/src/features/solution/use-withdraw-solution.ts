import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const WithdrawSolution = graphql(`
  mutation WithdrawSolution($input: WithdrawSolutionInput!) {
    withdrawSolution(input: $input) {
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

export const useWithdrawSolution = () => useChange(WithdrawSolution);
