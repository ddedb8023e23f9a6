import { graphql } from '../gql';

/** All a list needs to know of one of its views. */
export const SavedViewParts = graphql(`
  fragment SavedView on SavedView {
    id
    name
    filter
    shared
    version
    keeper {
      displayName
    }
  }
`);
