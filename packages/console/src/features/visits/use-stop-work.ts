import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StopWork = graphql(`
  mutation StopWork($input: VisitStepInput!) {
    stopWork(input: $input) {
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

export const useStopWork = () => useChange(StopWork);
