import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StateFinding = graphql(`
  mutation StateFinding($input: StateFindingInput!) {
    stateFinding(input: $input) {
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

export const useStateFinding = () => useChange(StateFinding);
