import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const EndCertificate = graphql(`
  mutation EndCertificate($input: EndCertificateInput!) {
    endCertificate(input: $input) {
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

export const useEndCertificate = () => useChange(EndCertificate);
