import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SignInWithPassword = graphql(`
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) {
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

export const useSignInWithPassword = () => useChange(SignInWithPassword, { keyless: true });
