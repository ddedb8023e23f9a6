import { useChange } from '../change/use-change';
import { graphql } from '../gql';

export const SaveView = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SavedViewSuccess {
        view {
          id
        }
      }
      ...Refusal
    }
  }
`);
const ChangeView = graphql(`
  mutation ChangeView($input: ChangeViewInput!) {
    changeView(input: $input) {
      __typename
      ... on SavedViewSuccess {
        view {
          id
        }
      }
      ...Refusal
    }
  }
`);
const DeleteView = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      __typename
      ... on SavedViewSuccess {
        view {
          id
        }
      }
      ...Refusal
    }
  }
`);

export const useSaveView = () => useChange(SaveView);
export const useChangeView = () => useChange(ChangeView);
export const useDeleteView = () => useChange(DeleteView);
