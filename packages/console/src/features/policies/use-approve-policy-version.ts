import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ApprovePolicyVersion = graphql(`
  mutation ApprovePolicyVersion($input: PolicyStepInput!) {
    approvePolicyVersion(input: $input) {
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

export const useApprovePolicyVersion = () => useChange(ApprovePolicyVersion);
