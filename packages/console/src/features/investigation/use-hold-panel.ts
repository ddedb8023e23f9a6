import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const HoldPanel = graphql(`
  mutation HoldPanel($input: HoldPanelInput!) {
    holdPanel(input: $input) {
      __typename
      ... on InvestigationSuccess {
        investigation {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useHoldPanel = () => useChange(HoldPanel);
