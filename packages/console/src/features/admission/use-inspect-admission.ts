import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const InspectAdmission = graphql(`
  mutation InspectAdmission($input: InspectAdmissionInput!) {
    inspectAdmission(input: $input) {
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

export const useInspectAdmission = () => useChange(InspectAdmission);
