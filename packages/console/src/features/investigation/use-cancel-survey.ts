import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const CancelSurvey = graphql(`
  mutation CancelSurvey($input: InvestigationStepInput!) {
    cancelSurvey(input: $input) {
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

export const useCancelSurvey = () => useChange(CancelSurvey);
