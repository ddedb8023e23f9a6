import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DelegateApprovals = graphql(`
  mutation DelegateApprovals($input: DelegateApprovalsInput!) {
    delegateApprovals(input: $input) {
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

export const useDelegateApprovals = () => useChange(DelegateApprovals);
