import { createContext, use } from 'react';
import { graphql } from '../gql';
import type { PortalViewerQuery } from '../gql/graphql';

export const PortalViewer = graphql(`
  query PortalViewer {
    viewer {
      kind
      name
      language
      unreadNotifications
      customer {
        id
      }
      organization {
        id
        slug
        name {
          text
        }
        timeZone
        currency
        hotline
      }
    }
  }
`);

export type Viewer = NonNullable<PortalViewerQuery['viewer']>;

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext;

/** Who is signed in. Only inside the shell, which shows nothing to nobody. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages inside the shell');
  return viewer;
}
