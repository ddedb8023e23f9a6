import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ChargeFee = graphql(`
  mutation ChargeFee($input: ChargeFeeInput!) {
    chargeFee(input: $input) {
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

export const useChargeFee = () => useChange(ChargeFee);
