import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordAdmissionViolation = graphql(`
  mutation RecordAdmissionViolation($input: RecordAdmissionViolationInput!) {
    recordAdmissionViolation(input: $input) {
      __typename
      ... on AdmissionSuccess {
        admission {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordViolation = () => useChange(RecordAdmissionViolation);
