import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AskInspection = graphql(`
  mutation AskInspection($input: AskInspectionInput!) {
    askInspection(input: $input) {
      __typename
      ... on QualityInspectionSuccess {
        inspection {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useAskInspection = () => useChange(AskInspection);
