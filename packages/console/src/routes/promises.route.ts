import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPromisesSearch } from '../app/promises-search';
import { deskRoute } from '../app/desk-route';

export const promisesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/promises',
  validateSearch: readPromisesSearch,
  component: lazyRouteComponent(() => import('../features/promises/promises-page'), 'PromisesPage'),
});
