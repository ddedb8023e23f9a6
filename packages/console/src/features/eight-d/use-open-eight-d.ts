import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const OpenEightD = graphql(`
  mutation OpenEightD($input: OpenEightDInput!) {
    openEightD(input: $input) {
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

export const useOpenEightD = () => useChange(OpenEightD);
