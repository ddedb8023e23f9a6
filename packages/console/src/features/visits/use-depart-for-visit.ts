import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DepartForVisit = graphql(`
  mutation DepartForVisit($input: VisitStepInput!) {
    departForVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
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

export const useDepartForVisit = () => useChange(DepartForVisit);
