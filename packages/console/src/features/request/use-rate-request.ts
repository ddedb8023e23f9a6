import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RateRequest = graphql(`
  mutation RateRequest($input: RateRequestInput!) {
    rateRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
          allowedActions
          rating {
            id
            overall
          }
        }
      }
      ...Refusal
    }
  }
`);

export const useRateRequest = () => useChange(RateRequest);
