import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AskDepositUse = graphql(`
  mutation AskDepositUse($input: AskDepositUseInput!) {
    askDepositUse(input: $input) {
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

export const useAskDepositUse = () => useChange(AskDepositUse);
