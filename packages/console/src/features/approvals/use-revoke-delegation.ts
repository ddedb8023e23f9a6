import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RevokeDelegation = graphql(`
  mutation RevokeDelegation($input: RevokeDelegationInput!) {
    revokeDelegation(input: $input) {
      __typename
      ... on DelegationSuccess {
        delegation {
          id
          revokedAt
          inForce
          viewerMayRevoke
        }
      }
      ...Refusal
    }
  }
`);

export const useRevokeDelegation = () => useChange(RevokeDelegation);
