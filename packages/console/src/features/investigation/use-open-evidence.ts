import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const OpenEvidence = graphql(`
  mutation OpenEvidence($input: OpenEvidenceInput!) {
    openEvidence(input: $input) {
      __typename
      ... on OpenEvidenceSuccess {
        opened {
          evidenceId
          url
        }
      }
      ...Refusal
    }
  }
`);

export const useOpenEvidence = () => useChange(OpenEvidence);
