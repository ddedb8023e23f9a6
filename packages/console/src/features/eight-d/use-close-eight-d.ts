import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CloseEightD = graphql(`
  mutation CloseEightD($input: EightDStepInput!) {
    closeEightD(input: $input) {
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

export const useCloseEightD = () => useChange(CloseEightD);
