import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RestoreCertificate = graphql(`
  mutation RestoreCertificate($input: RestoreCertificateInput!) {
    restoreCertificate(input: $input) {
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

export const useRestoreCertificate = () => useChange(RestoreCertificate);
