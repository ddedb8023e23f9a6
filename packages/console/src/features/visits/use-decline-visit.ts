import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const DeclineVisit = graphql(`
  mutation DeclineVisit($input: VisitStepInput!) {
    declineVisit(input: $input) {
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

export const useDeclineVisit = () => useChange(DeclineVisit);
