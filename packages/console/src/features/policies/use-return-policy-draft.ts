import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReturnPolicyDraft = graphql(`
  mutation ReturnPolicyDraft($input: ReasonedPolicyStepInput!) {
    returnPolicyDraft(input: $input) {
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

export const useReturnPolicyDraft = () => useChange(ReturnPolicyDraft);
