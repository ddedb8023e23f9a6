import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const NameComplainedOf = graphql(`
  mutation NameComplainedOf($input: NameComplainedOfInput!) {
    nameComplainedOf(input: $input) {
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

export const useNameComplainedOf = () => useChange(NameComplainedOf);
