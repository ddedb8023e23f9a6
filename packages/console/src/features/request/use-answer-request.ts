import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AnswerRequest = graphql(`
  mutation AnswerRequest($input: AnswerRequestInput!) {
    answerRequest(input: $input) {
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

export const useAnswerRequest = () => useChange(AnswerRequest);
