import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StampAdmission = graphql(`
  mutation StampAdmission($input: AdmissionStepInput!) {
    stampAdmission(input: $input) {
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

export const useStampAdmission = () => useChange(StampAdmission);
