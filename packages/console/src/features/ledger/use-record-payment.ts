import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordPayment = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      __typename
      ... on LedgerEntrySuccess {
        ledgerEntry {
          id
          number
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordPayment = () => useChange(RecordPayment);
