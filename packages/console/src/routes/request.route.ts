import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';

/** A request by its number, the name people use for it. */
export const requestRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$number',
  component: lazyRouteComponent(() => import('../features/request/request-page'), 'RequestPage'),
});
