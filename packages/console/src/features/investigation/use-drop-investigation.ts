import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DropInvestigation = graphql(`
  mutation DropInvestigation($input: InvestigationStepInput!) {
    dropInvestigation(input: $input) {
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

export const useDropInvestigation = () => useChange(DropInvestigation);
