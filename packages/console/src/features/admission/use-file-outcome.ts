import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const FileAccidentOutcome = graphql(`
  mutation FileAccidentOutcome($input: FileAccidentOutcomeInput!) {
    fileAccidentOutcome(input: $input) {
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

export const useFileOutcome = () => useChange(FileAccidentOutcome);
