import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const OpenInvestigation = graphql(`
  mutation OpenInvestigation($input: OpenInvestigationInput!) {
    openInvestigation(input: $input) {
      __typename
      ... on InvestigationSuccess {
        investigation {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useOpenInvestigation = () => useChange(OpenInvestigation);
