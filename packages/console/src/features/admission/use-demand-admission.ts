import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DemandAdmission = graphql(`
  mutation DemandAdmission($input: DemandAdmissionInput!) {
    demandAdmission(input: $input) {
      __typename
      ... on DemandSuccess {
        site {
          id
          needsAdmission
        }
      }
      ...Refusal
    }
  }
`);

export const useDemandAdmission = () => useChange(DemandAdmission);
