import { createContext, use } from 'react';
import { graphql } from '../gql';
import type { ConsoleViewerQuery, Role } from '../gql/graphql';

export const ConsoleViewer = graphql(`
  query ConsoleViewer {
    viewer {
      kind
      name
      roles
      language
      unreadNotifications
      technician {
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

export type Viewer = NonNullable<ConsoleViewerQuery['viewer']>;

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext;

/** Who is signed in. Only inside the shell, which shows nothing to nobody. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages inside the shell');
  return viewer;
}

/** A technician and nothing else: their day is the first page, and the desk's pages are not offered. */
export function isOnlyTechnician(roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every((role) => role === 'TECHNICIAN');
}
