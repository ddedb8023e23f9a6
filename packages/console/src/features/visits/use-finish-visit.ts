import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const FinishVisit = graphql(`
  mutation FinishVisit($input: FinishVisitInput!) {
    finishVisit(input: $input) {
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

export const useFinishVisit = () => useChange(FinishVisit);
