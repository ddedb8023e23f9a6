import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RunChecklist = graphql(`
  mutation RunChecklist($input: RunChecklistInput!) {
    runChecklist(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useRunChecklist = () => useChange(RunChecklist);
