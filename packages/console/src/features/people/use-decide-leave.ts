import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DecideLeave = graphql(`
  mutation DecideLeave($input: DecideLeaveInput!) {
    decideLeave(input: $input) {
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

export const useDecideLeave = () => useChange(DecideLeave);
