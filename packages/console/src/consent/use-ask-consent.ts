import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const AskConsent = graphql(`
  mutation AskConsent($input: AskConsentInput!) {
    askConsent(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
          allowedActions
          ...ConsentCard
        }
      }
      ...Refusal
    }
  }
`);

export const useAskConsent = () => useChange(AskConsent);
