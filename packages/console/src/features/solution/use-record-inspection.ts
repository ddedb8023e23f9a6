import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordInspection = graphql(`
  mutation RecordInspection($input: RecordInspectionInput!) {
    recordInspection(input: $input) {
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

export const useRecordInspection = () => useChange(RecordInspection);
