import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AcceptVisit = graphql(`
  mutation AcceptVisit($input: VisitStepInput!) {
    acceptVisit(input: $input) {
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

export const useAcceptVisit = () => useChange(AcceptVisit);
