import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ConfirmCorrection = graphql(`
  mutation ConfirmCorrection($input: EightDStepInput!) {
    confirmCorrection(input: $input) {
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

export const useConfirmCorrection = () => useChange(ConfirmCorrection);
