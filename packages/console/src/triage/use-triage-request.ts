import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const TriageRequest = graphql(`
  mutation TriageRequest($input: TriageRequestInput!) {
    triageRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          ...TriageOutcome
        }
      }
      ...Refusal
    }
  }
`);

export const useTriageRequest = () => useChange(TriageRequest);
