import { useChange } from '../../../../change/use-change';
import { graphql } from '../../../../gql';

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

export const useAgreeToSolution = () => useChange(AgreeToSolution);
export const useObjectToSolution = () => useChange(ObjectToSolution);
export const useAskAboutSolution = () => useChange(AskAboutSolution);
