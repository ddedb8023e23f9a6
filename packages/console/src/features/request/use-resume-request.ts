import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ResumeRequest = graphql(`
  mutation ResumeRequest($input: RequestStepInput!) {
    resumeRequest(input: $input) {
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

export const useResumeRequest = () => useChange(ResumeRequest);
