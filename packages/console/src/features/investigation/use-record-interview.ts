import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordInterview = graphql(`
  mutation RecordInterview($input: RecordInterviewInput!) {
    recordInterview(input: $input) {
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

export const useRecordInterview = () => useChange(RecordInterview);
