import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AnnotateEvidence = graphql(`
  mutation AnnotateEvidence($input: AnnotateEvidenceInput!) {
    annotateEvidence(input: $input) {
      __typename
      ... on EvidenceSuccess {
        evidence {
          id
          number
        }
      }
      ...Refusal
    }
  }
`);

export const useAnnotateEvidence = () => useChange(AnnotateEvidence);
