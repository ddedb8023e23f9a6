import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DescribeTechnician = graphql(`
  mutation DescribeTechnician($input: DescribeTechnicianInput!) {
    describeTechnician(input: $input) {
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

export const useDescribeTechnician = () => useChange(DescribeTechnician);
