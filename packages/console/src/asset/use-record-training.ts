import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const RecordTraining = graphql(`
  mutation RecordTraining($input: RecordTrainingInput!) {
    recordTraining(input: $input) {
      __typename
      ... on RecordTrainingSuccess {
        asset {
          id
          care {
            ...CareListItem
          }
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordTraining = () => useChange(RecordTraining);
