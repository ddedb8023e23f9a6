import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DraftPolicyVersion = graphql(`
  mutation DraftPolicyVersion($input: DraftPolicyVersionInput!) {
    draftPolicyVersion(input: $input) {
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

export const useDraftPolicyVersion = () => useChange(DraftPolicyVersion);
