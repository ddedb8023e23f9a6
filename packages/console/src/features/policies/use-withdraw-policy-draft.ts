import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const WithdrawPolicyDraft = graphql(`
  mutation WithdrawPolicyDraft($input: ReasonedPolicyStepInput!) {
    withdrawPolicyDraft(input: $input) {
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

export const useWithdrawPolicyDraft = () => useChange(WithdrawPolicyDraft);
