import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const TakeRequest = graphql(`
  mutation TakeRequest($input: TakeRequestInput!) {
    takeRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          number
        }
      }
      ...Refusal
    }
  }
`);

export const useTakeRequest = () => useChange(TakeRequest);
