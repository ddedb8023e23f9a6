import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StepBackEightD = graphql(`
  mutation StepBackEightD($input: StepBackEightDInput!) {
    stepBackEightD(input: $input) {
      __typename
      ... on EightDSuccess {
        report {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useStepBackEightD = () => useChange(StepBackEightD);
