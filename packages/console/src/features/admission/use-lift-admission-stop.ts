import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const LiftAdmissionStop = graphql(`
  mutation LiftAdmissionStop($input: AdmissionReasonInput!) {
    liftAdmissionStop(input: $input) {
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

export const useLiftAdmissionStop = () => useChange(LiftAdmissionStop);
