import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordRoundTask = graphql(`
  mutation RecordRoundTask($input: RecordRoundTaskInput!) {
    recordRoundTask(input: $input) {
      __typename
      ... on RoundTaskSuccess {
        task {
          id
          state
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordRoundTask = () => useChange(RecordRoundTask);
