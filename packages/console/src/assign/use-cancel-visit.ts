import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const CancelVisit = graphql(`
  mutation CancelVisit($input: VisitStepInput!) {
    cancelVisit(input: $input) {
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

export const useCancelVisit = () => useChange(CancelVisit);
