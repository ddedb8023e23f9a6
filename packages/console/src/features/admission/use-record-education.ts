import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordAdmissionEducation = graphql(`
  mutation RecordAdmissionEducation($input: RecordAdmissionEducationInput!) {
    recordAdmissionEducation(input: $input) {
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

export const useRecordEducation = () => useChange(RecordAdmissionEducation);
