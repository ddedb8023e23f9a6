import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordRecoveryReceipt = graphql(`
  mutation RecordRecoveryReceipt($input: RecordRecoveryReceiptInput!) {
    recordRecoveryReceipt(input: $input) {
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

export const useRecordRecoveryReceipt = () => useChange(RecordRecoveryReceipt);
