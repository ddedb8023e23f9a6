import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const SendUnitIn = graphql(`
  mutation SendUnitIn($input: SendUnitInInput!) {
    sendUnitIn(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          ...DepotCard
        }
      }
      ...Refusal
    }
  }
`);
const ReceiveUnit = graphql(`
  mutation ReceiveUnit($input: ReceiveUnitInput!) {
    receiveUnit(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          ...DepotCard
        }
      }
      ...Refusal
    }
  }
`);
const FinishDepotRepair = graphql(`
  mutation FinishDepotRepair($input: FinishDepotRepairInput!) {
    finishDepotRepair(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          ...DepotCard
        }
      }
      ...Refusal
    }
  }
`);
const ReturnUnit = graphql(`
  mutation ReturnUnit($input: ReturnUnitInput!) {
    returnUnit(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          ...DepotCard
        }
      }
      ...Refusal
    }
  }
`);
const LendLoaner = graphql(`
  mutation LendLoaner($input: LendLoanerInput!) {
    lendLoaner(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          ...DepotCard
        }
      }
      ...Refusal
    }
  }
`);
const TakeLoanerBack = graphql(`
  mutation TakeLoanerBack($input: TakeLoanerBackInput!) {
    takeLoanerBack(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          ...DepotCard
        }
      }
      ...Refusal
    }
  }
`);

export const useSendUnitIn = () => useChange(SendUnitIn);
export const useReceiveUnit = () => useChange(ReceiveUnit);
export const useFinishDepotRepair = () => useChange(FinishDepotRepair);
export const useReturnUnit = () => useChange(ReturnUnit);
export const useLendLoaner = () => useChange(LendLoaner);
export const useTakeLoanerBack = () => useChange(TakeLoanerBack);
