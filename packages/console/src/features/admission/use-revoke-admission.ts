import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RevokeAdmission = graphql(`
  mutation RevokeAdmission($input: AdmissionReasonInput!) {
    revokeAdmission(input: $input) {
      __typename
      ... on AdmissionSuccess {
        admission {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useRevokeAdmission = () => useChange(RevokeAdmission);
