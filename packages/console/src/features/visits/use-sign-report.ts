import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SignReport = graphql(`
  mutation SignReport($input: SignReportInput!) {
    signReport(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          version
          state
          allowedActions
        }
      }
      ...Refusal
    }
  }
`);

export const useSignReport = () => useChange(SignReport);
