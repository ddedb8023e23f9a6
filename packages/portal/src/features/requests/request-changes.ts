import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const GiveConsent = graphql(`
  mutation GiveConsent($input: AnswerConsentInput!) {
    giveConsent(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const DeclineConsent = graphql(`
  mutation DeclineConsent($input: AnswerConsentInput!) {
    declineConsent(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const AcceptWork = graphql(`
  mutation AcceptWork($input: RequestStepInput!) {
    acceptWork(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const RefuseWork = graphql(`
  mutation RefuseWork($input: RefuseWorkInput!) {
    refuseWork(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const RateRequest = graphql(`
  mutation RateRequest($input: RateRequestInput!) {
    rateRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const CancelRequest = graphql(`
  mutation CancelRequest($input: RequestStepInput!) {
    cancelRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const CommentOnRequest = graphql(`
  mutation CommentOnRequest($input: CommentOnRequestInput!) {
    commentOnRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useGiveConsent = () => useChange(GiveConsent);
export const useDeclineConsent = () => useChange(DeclineConsent);
export const useAcceptWork = () => useChange(AcceptWork);
export const useRefuseWork = () => useChange(RefuseWork);
export const useRateRequest = () => useChange(RateRequest);
export const useCancelRequest = () => useChange(CancelRequest);
export const useCommentOnRequest = () => useChange(CommentOnRequest);
