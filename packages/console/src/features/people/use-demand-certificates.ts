import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DemandCertificates = graphql(`
  mutation DemandCertificates($input: DemandCertificatesInput!) {
    demandCertificates(input: $input) {
      __typename
      ... on CertificateDemandsSuccess {
        demands {
          skill
          kinds
        }
      }
      ...Refusal
    }
  }
`);

export const useDemandCertificates = () => useChange(DemandCertificates);
