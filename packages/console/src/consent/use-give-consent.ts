import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const GiveConsent = graphql(`
  mutation GiveConsent($input: AnswerConsentInput!) {
    giveConsent(input: $input) {
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

export const useGiveConsent = () => useChange(GiveConsent);
