import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CloseRecovery = graphql(`
  mutation CloseRecovery($input: CloseRecoveryInput!) {
    closeRecovery(input: $input) {
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

export const useCloseRecovery = () => useChange(CloseRecovery);
