import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordAdmissionExam = graphql(`
  mutation RecordAdmissionExam($input: RecordAdmissionExamInput!) {
    recordAdmissionExam(input: $input) {
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

export const useRecordExam = () => useChange(RecordAdmissionExam);
