import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StartWork = graphql(`
  mutation StartWork($input: VisitStepInput!) {
    startWork(input: $input) {
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

export const useStartWork = () => useChange(StartWork);
