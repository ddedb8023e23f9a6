import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ConfirmContainment = graphql(`
  mutation ConfirmContainment($input: EightDStepInput!) {
    confirmContainment(input: $input) {
      __typename
      ... on EightDSuccess {
        report {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useConfirmContainment = () => useChange(ConfirmContainment);
