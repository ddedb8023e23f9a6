import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AcknowledgePolicy = graphql(`
  mutation AcknowledgePolicy($input: AcknowledgePolicyInput!) {
    acknowledgePolicy(input: $input) {
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

export const useAcknowledgePolicy = () => useChange(AcknowledgePolicy);
