import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const FileAdmissionPaper = graphql(`
  mutation FileAdmissionPaper($input: FileAdmissionPaperInput!) {
    fileAdmissionPaper(input: $input) {
      __typename
      ... on AdmissionSuccess {
        admission {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useFilePaper = () => useChange(FileAdmissionPaper);
