import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

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

export const useBookSlot = () => useChange(BookSlot);
export const useMoveSlot = () => useChange(MoveSlot);
