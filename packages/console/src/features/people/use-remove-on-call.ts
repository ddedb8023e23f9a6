import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RemoveOnCall = graphql(`
  mutation RemoveOnCall($input: RemoveOnCallInput!) {
    removeOnCall(input: $input) {
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

export const useRemoveOnCall = () => useChange(RemoveOnCall);
