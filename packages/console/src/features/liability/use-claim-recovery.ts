import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ClaimRecovery = graphql(`
  mutation ClaimRecovery($input: ClaimRecoveryInput!) {
    claimRecovery(input: $input) {
      __typename
      ... on RecoverySuccess {
        recovery {
          id
          version
          state
          allowedActions
        }
      }
      ...Refusal
    }
  }
`);

export const useClaimRecovery = () => useChange(ClaimRecovery);
