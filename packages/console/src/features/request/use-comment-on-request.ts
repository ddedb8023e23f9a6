import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CommentOnRequest = graphql(`
  mutation CommentOnRequest($input: CommentOnRequestInput!) {
    commentOnRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
          allowedActions
        }
      }
      ...Refusal
    }
  }
`);

export const useCommentOnRequest = () => useChange(CommentOnRequest);
