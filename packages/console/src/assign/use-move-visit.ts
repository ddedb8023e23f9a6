import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const MoveVisit = graphql(`
  mutation MoveVisit($input: MoveVisitInput!) {
    moveVisit(input: $input) {
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

export const useMoveVisit = () => useChange(MoveVisit);
