import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SignInToDemo = graphql(`
  mutation SignInToDemo($input: SignInToDemoInput!) {
    signInToDemo(input: $input) {
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

export const useSignInToDemo = () => useChange(SignInToDemo, { keyless: true });
