import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ArriveAtVisit = graphql(`
  mutation ArriveAtVisit($input: VisitStepInput!) {
    arriveAtVisit(input: $input) {
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

export const useArriveAtVisit = () => useChange(ArriveAtVisit);
