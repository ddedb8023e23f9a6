import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RefuseSignature = graphql(`
  mutation RefuseSignature($input: RefuseSignatureInput!) {
    refuseSignature(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
          version
          state
          allowedActions
        }
      }
      ...Refusal
    }
  }
`);

export const useRefuseSignature = () => useChange(RefuseSignature);
