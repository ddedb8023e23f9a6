import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const WithdrawRecovery = graphql(`
  mutation WithdrawRecovery($input: WithdrawRecoveryInput!) {
    withdrawRecovery(input: $input) {
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

export const useWithdrawRecovery = () => useChange(WithdrawRecovery);
