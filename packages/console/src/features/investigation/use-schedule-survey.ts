import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const ScheduleSurvey = graphql(`
  mutation ScheduleSurvey($input: ScheduleSurveyInput!) {
    scheduleSurvey(input: $input) {
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

export const useScheduleSurvey = () => useChange(ScheduleSurvey);
