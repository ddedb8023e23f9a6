import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const DispatchRequest = graphql(`
  mutation DispatchRequest($input: DispatchRequestInput!) {
    dispatchRequest(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          version
          state
          startsAt
          endsAt
          technician {
            id
            name
          }
        }
      }
      ...Refusal
    }
  }
`);

export const useDispatchRequest = () => useChange(DispatchRequest);
