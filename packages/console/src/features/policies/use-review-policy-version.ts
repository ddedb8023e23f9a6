import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReviewPolicyVersion = graphql(`
  mutation ReviewPolicyVersion($input: PolicyStepInput!) {
    reviewPolicyVersion(input: $input) {
      __typename
      ... on PolicyVersionSuccess {
        policyVersion {
          id
          code
          number
          state
          revision
          allowedActions
          inForceFrom
        }
      }
      ...Refusal
    }
  }
`);

export const useReviewPolicyVersion = () => useChange(ReviewPolicyVersion);
