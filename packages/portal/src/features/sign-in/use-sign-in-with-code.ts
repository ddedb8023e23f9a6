import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SignInWithCode = graphql(`
  mutation SignInWithCode($input: SignInWithCodeInput!) {
    signInWithCode(input: $input) {
      __typename
      ... on SignInSuccess {
        viewer {
          kind
        }
      }
      ...Refusal
    }
  }
`);

export const useSignInWithCode = () => useChange(SignInWithCode, { keyless: true });
