import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const DeclineConsent = graphql(`
  mutation DeclineConsent($input: AnswerConsentInput!) {
    declineConsent(input: $input) {
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

export const useDeclineConsent = () => useChange(DeclineConsent);
