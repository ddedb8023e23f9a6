import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReportStop = graphql(`
  mutation ReportStop($input: ReportStopInput!) {
    reportStop(input: $input) {
      __typename
      ... on StopSuccess {
        stopOrder {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useReportStop = () => useChange(ReportStop);
