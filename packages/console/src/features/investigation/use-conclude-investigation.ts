import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ConcludeInvestigation = graphql(`
  mutation ConcludeInvestigation($input: ConcludeInvestigationInput!) {
    concludeInvestigation(input: $input) {
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

export const useConcludeInvestigation = () => useChange(ConcludeInvestigation);
