import { useQuery } from 'urql';
import { graphql, readFragment } from '../gql';
import type { SavedViewFragment, SavedViewPage } from '../gql/graphql';
import { SavedViewParts } from './saved-view-parts';

const SavedViewsQuery = graphql(`
  query SavedViews($page: SavedViewPage!) {
    own: savedViews(page: $page, mine: true) {
      ...SavedView
    }
    shared: savedViews(page: $page, mine: false) {
      ...SavedView
    }
  }
`);

export interface SavedViewsOf {
  /** One's own, and what colleagues share, by name; null until they are known. */
  own: readonly SavedViewFragment[] | null;
  shared: readonly SavedViewFragment[];
  renew: () => void;
}

/** The views of a list. */
export function useSavedViews(page: SavedViewPage): SavedViewsOf {
  const [{ data }, again] = useQuery({
    query: SavedViewsQuery,
    variables: { page },
    requestPolicy: 'cache-and-network',
  });
  return {
    own: data ? readFragment(SavedViewParts, data.own) : null,
    shared: data ? readFragment(SavedViewParts, data.shared) : [],
    renew: () => again({ requestPolicy: 'network-only' }),
  };
}
