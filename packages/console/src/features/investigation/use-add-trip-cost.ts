import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AddTripCost = graphql(`
  mutation AddTripCost($input: AddTripCostInput!) {
    addTripCost(input: $input) {
      __typename
      ... on InvestigationSuccess {
        investigation {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useAddTripCost = () => useChange(AddTripCost);
