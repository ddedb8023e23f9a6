import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ConfirmCauses = graphql(`
  mutation ConfirmCauses($input: EightDStepInput!) {
    confirmCauses(input: $input) {
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

export const useConfirmCauses = () => useChange(ConfirmCauses);
