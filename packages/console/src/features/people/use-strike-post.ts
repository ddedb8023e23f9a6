import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StrikePost = graphql(`
  mutation StrikePost($input: StrikePostInput!) {
    strikePost(input: $input) {
      __typename
      ... on TechnicianSuccess {
        technician {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useStrikePost = () => useChange(StrikePost);
