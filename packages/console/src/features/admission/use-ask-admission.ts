import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AskAdmission = graphql(`
  mutation AskAdmission($input: AdmissionReasonInput!) {
    askAdmission(input: $input) {
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

export const useAskAdmission = () => useChange(AskAdmission);
