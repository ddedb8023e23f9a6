import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordEvidence = graphql(`
  mutation RecordEvidence($input: RecordEvidenceInput!) {
    recordEvidence(input: $input) {
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

export const useRecordEvidence = () => useChange(RecordEvidence);
