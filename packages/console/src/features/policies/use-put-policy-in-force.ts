import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const PutPolicyInForce = graphql(`
  mutation PutPolicyInForce($input: PutPolicyInForceInput!) {
    putPolicyInForce(input: $input) {
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

export const usePutPolicyInForce = () => useChange(PutPolicyInForce);
