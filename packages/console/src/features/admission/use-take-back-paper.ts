import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const TakeBackAdmissionPaper = graphql(`
  mutation TakeBackAdmissionPaper($input: TakeBackAdmissionPaperInput!) {
    takeBackAdmissionPaper(input: $input) {
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

export const useTakeBackPaper = () => useChange(TakeBackAdmissionPaper);
