import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SaveEightD = graphql(`
  mutation SaveEightD($input: SaveEightDInput!) {
    saveEightD(input: $input) {
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

export const useSaveEightD = () => useChange(SaveEightD);
