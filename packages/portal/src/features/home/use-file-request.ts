import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';
import type { HeldKey } from './kept-key';

const FileRequest = graphql(`
  mutation FileRequest($input: FileRequestInput!) {
    fileRequest(input: $input) {
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

/** Sends the request; the answer names its number. */
export const useFileRequest = (heldKey: HeldKey) => useChange(FileRequest, { heldKey });
