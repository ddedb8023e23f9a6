import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordCertificate = graphql(`
  mutation RecordCertificate($input: RecordCertificateInput!) {
    recordCertificate(input: $input) {
      __typename
      ... on TechnicianSuccess {
        technician {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordCertificate = () => useChange(RecordCertificate);
