import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordVisit = graphql(`
  mutation RecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          ...VisitRecord
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordVisit = () => useChange(RecordVisit);
