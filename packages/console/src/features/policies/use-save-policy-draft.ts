import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SavePolicyDraft = graphql(`
  mutation SavePolicyDraft($input: SavePolicyDraftInput!) {
    savePolicyDraft(input: $input) {
      __typename
      ... on PolicyVersionSuccess {
        policyVersion {
          id
          code
          number
          state
          revision
          sourceSha256
          allowedActions
          inForceFrom
        }
      }
      ...Refusal
    }
  }
`);

export const useSavePolicyDraft = () => useChange(SavePolicyDraft);
