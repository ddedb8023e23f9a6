import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordClaimCost = graphql(`
  mutation RecordClaimCost($input: RecordClaimCostInput!) {
    recordClaimCost(input: $input) {
      __typename
      ... on ClaimSuccess {
        claim {
          id
          number
          version
          state
          allowedActions
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordClaimCost = () => useChange(RecordClaimCost);
