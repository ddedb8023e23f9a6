import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const FinishSurvey = graphql(`
  mutation FinishSurvey($input: InvestigationStepInput!) {
    finishSurvey(input: $input) {
      __typename
      ... on InvestigationSuccess {
        investigation {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useFinishSurvey = () => useChange(FinishSurvey);
