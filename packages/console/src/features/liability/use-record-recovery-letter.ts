import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordRecoveryLetter = graphql(`
  mutation RecordRecoveryLetter($input: RecordRecoveryLetterInput!) {
    recordRecoveryLetter(input: $input) {
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

export const useRecordRecoveryLetter = () => useChange(RecordRecoveryLetter);
