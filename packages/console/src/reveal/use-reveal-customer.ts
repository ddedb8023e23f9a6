import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const RevealCustomer = graphql(`
  mutation RevealCustomer($input: RevealCustomerInput!) {
    revealCustomer(input: $input) {
      __typename
      ... on RevealCustomerSuccess {
        name
        phone
        email
        address
      }
      ...Refusal
    }
  }
`);

export const useRevealCustomer = () => useChange(RevealCustomer, { keyless: true });
