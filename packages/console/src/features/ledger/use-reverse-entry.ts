import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ReverseEntry = graphql(`
  mutation ReverseEntry($input: ReverseEntryInput!) {
    reverseEntry(input: $input) {
      __typename
      ... on LedgerEntrySuccess {
        ledgerEntry {
          id
          number
          reverses {
            id
            reversedBy {
              id
              number
            }
          }
        }
      }
      ...Refusal
    }
  }
`);

export const useReverseEntry = () => useChange(ReverseEntry);
