import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordPost = graphql(`
  mutation RecordPost($input: RecordPostInput!) {
    recordPost(input: $input) {
      __typename
      ... on TechnicianSuccess {
        technician {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useRecordPost = () => useChange(RecordPost);
