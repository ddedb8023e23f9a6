import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCallbacksSearch } from '../app/callbacks-search';
import { deskRoute } from '../app/desk-route';

export const callbacksRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/callbacks',
  validateSearch: readCallbacksSearch,
  component: lazyRouteComponent(() => import('../features/callbacks/callbacks-page'), 'CallbacksPage'),
});
