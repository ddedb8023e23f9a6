import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RequestSignInCode = graphql(`
  mutation RequestSignInCode($input: RequestSignInCodeInput!) {
    requestSignInCode(input: $input) {
      __typename
      ... on RequestSignInCodeSuccess {
        destination
        expiresInSeconds
        demoCode
      }
      ...Refusal
    }
  }
`);

export const useRequestSignInCode = () => useChange(RequestSignInCode, { keyless: true });
