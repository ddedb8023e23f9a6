import { useChange } from '../../../../change/use-change';
import { graphql } from '../../../../gql';

const SubmitClaim = graphql(`
  mutation SubmitClaim($input: SubmitClaimInput!) {
    submitClaim(input: $input) {
      __typename
      ... on ClaimSuccess {
        claim {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const WithdrawClaim = graphql(`
  mutation WithdrawClaim($input: WithdrawClaimInput!) {
    withdrawClaim(input: $input) {
      __typename
      ... on ClaimSuccess {
        claim {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const SendGoodsBack = graphql(`
  mutation SendGoodsBack($input: CarryGoodsInput!) {
    sendGoodsBack(input: $input) {
      __typename
      ... on ClaimSuccess {
        claim {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);
const ConfirmExchange = graphql(`
  mutation ConfirmExchange($input: GoodsStepInput!) {
    confirmExchange(input: $input) {
      __typename
      ... on ClaimSuccess {
        claim {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export const useSubmitClaim = () => useChange(SubmitClaim);
export const useWithdrawClaim = () => useChange(WithdrawClaim);
export const useSendGoodsBack = () => useChange(SendGoodsBack);
export const useConfirmExchange = () => useChange(ConfirmExchange);
