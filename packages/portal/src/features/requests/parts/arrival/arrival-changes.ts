import { useChange } from '../../../../change/use-change';
import { graphql } from '../../../../gql';

const HoldSlot = graphql(`
  mutation HoldSlot($input: ChooseSlotInput!) {
    holdSlot(input: $input) {
      __typename
      ... on SlotSuccess {
        hold {
          startsAt
          endsAt
          heldUntil
        }
      }
      ...Refusal
    }
  }
`);
const ReleaseSlot = graphql(`
  mutation ReleaseSlot($input: ReleaseSlotInput!) {
    releaseSlot(input: $input) {
      __typename
      ... on SlotSuccess {
        hold {
          startsAt
        }
      }
      ...Refusal
    }
  }
`);
const BookSlot = graphql(`
  mutation BookSlot($input: ChooseSlotInput!) {
    bookSlot(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
        }
      }
      ...Refusal
    }
  }
`);
const MoveSlot = graphql(`
  mutation MoveSlot($input: MoveSlotInput!) {
    moveSlot(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
        }
      }
      ...Refusal
    }
  }
`);
const CallOffVisit = graphql(`
  mutation CallOffVisit($input: CallOffVisitInput!) {
    callOffVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
        }
      }
      ...Refusal
    }
  }
`);

export const useHoldSlot = () => useChange(HoldSlot);
export const useReleaseSlot = () => useChange(ReleaseSlot);
export const useBookSlot = () => useChange(BookSlot);
export const useMoveSlot = () => useChange(MoveSlot);
export const useCallOffVisit = () => useChange(CallOffVisit);
