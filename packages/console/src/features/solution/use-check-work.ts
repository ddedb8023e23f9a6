import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CheckWork = graphql(`
  mutation CheckWork($input: CheckWorkInput!) {
    checkWork(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useCheckWork = () => useChange(CheckWork);
