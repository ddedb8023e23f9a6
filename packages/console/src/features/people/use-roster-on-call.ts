import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RosterOnCall = graphql(`
  mutation RosterOnCall($input: RosterOnCallInput!) {
    rosterOnCall(input: $input) {
      __typename
      ... on TechnicianSuccess {
        technician {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useRosterOnCall = () => useChange(RosterOnCall);
