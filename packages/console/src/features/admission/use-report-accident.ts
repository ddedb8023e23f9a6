import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReportAdmissionAccident = graphql(`
  mutation ReportAdmissionAccident($input: ReportAdmissionAccidentInput!) {
    reportAdmissionAccident(input: $input) {
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

export const useReportAccident = () => useChange(ReportAdmissionAccident);
