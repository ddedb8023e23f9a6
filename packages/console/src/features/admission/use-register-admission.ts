import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RegisterAdmission = graphql(`
  mutation RegisterAdmission($input: RegisterAdmissionInput!) {
    registerAdmission(input: $input) {
      __typename
      ... on AdmissionSuccess {
        admission {
          id
          number
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useRegisterAdmission = () => useChange(RegisterAdmission);
