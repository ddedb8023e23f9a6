import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const OpenInspectionPaper = graphql(`
  mutation OpenInspectionPaper($input: OpenInspectionPaperInput!) {
    openInspectionPaper(input: $input) {
      __typename
      ... on OpenInspectionPaperSuccess {
        url
      }
      ...Refusal
    }
  }
`);

export const useOpenInspectionPaper = () => useChange(OpenInspectionPaper);
