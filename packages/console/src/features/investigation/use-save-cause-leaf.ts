import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SaveCauseLeaf = graphql(`
  mutation SaveCauseLeaf($input: SaveCauseLeafInput!) {
    saveCauseLeaf(input: $input) {
      __typename
      ... on CauseLeafSuccess {
        leaf {
          id
          version
          family
        }
      }
      ...Refusal
    }
  }
`);

export const useSaveCauseLeaf = () => useChange(SaveCauseLeaf);
