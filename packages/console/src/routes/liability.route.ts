import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';

/** Who bears the loss of a request, by its number. */
export const liabilityRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$number/liability',
  component: lazyRouteComponent(() => import('../features/liability/liability-page'), 'LiabilityPage'),
});
