import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StopAdmission = graphql(`
  mutation StopAdmission($input: StopAdmissionInput!) {
    stopAdmission(input: $input) {
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

export const useStopAdmission = () => useChange(StopAdmission);
