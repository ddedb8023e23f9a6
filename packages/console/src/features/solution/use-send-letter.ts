import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SendLetter = graphql(`
  mutation SendLetter($input: SendLetterInput!) {
    sendLetter(input: $input) {
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

export const useSendLetter = () => useChange(SendLetter);
