import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const MakeCallback = graphql(`
  mutation MakeCallback($input: MakeCallbackInput!) {
    makeCallback(input: $input) {
      __typename
      ... on CallbackSuccess {
        callback {
          id
          content
          ...CallbackDrawer
        }
      }
      ...Refusal
    }
  }
`);

const MissCallback = graphql(`
  mutation MissCallback($input: MissCallbackInput!) {
    missCallback(input: $input) {
      __typename
      ... on CallbackSuccess {
        callback {
          id
          ...CallbackDrawer
        }
      }
      ...Refusal
    }
  }
`);

export const useMakeCallback = () => useChange(MakeCallback);
export const useMissCallback = () => useChange(MissCallback);
