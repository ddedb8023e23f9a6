import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SignCustody = graphql(`
  mutation SignCustody($input: SignCustodyInput!) {
    signCustody(input: $input) {
      __typename
      ... on CustodySuccess {
        custodyRecord {
          id
        }
      }
      ...Refusal
    }
  }
`);

export const useSignCustody = () => useChange(SignCustody);
