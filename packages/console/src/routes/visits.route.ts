import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { fieldWords } from '../app/room-words';

export const visitsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/visits',
  component: lazyRouteComponent(
    () => withWords(fieldWords, import('../features/visits/my-visits-page')),
    'MyVisitsPage',
  ),
});

export const syncRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/visits/sync',
  component: lazyRouteComponent(() => withWords(fieldWords, import('../features/visits/sync-page')), 'SyncPage'),
});

export const visitRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/visits/$visitId',
  component: lazyRouteComponent(() => withWords(fieldWords, import('../features/visits/visit-page')), 'VisitPage'),
});
