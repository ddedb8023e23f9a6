import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ProposeTeam = graphql(`
  mutation ProposeTeam($input: ProposeTeamInput!) {
    proposeTeam(input: $input) {
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

export const useProposeTeam = () => useChange(ProposeTeam);
