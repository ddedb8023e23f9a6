import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AskLeave = graphql(`
  mutation AskLeave($input: AskLeaveInput!) {
    askLeave(input: $input) {
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

export const useAskLeave = () => useChange(AskLeave);
