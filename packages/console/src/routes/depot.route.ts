import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';

/** Units in our own workshop, and loaners. */
export const depotRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/depot',
  component: lazyRouteComponent(() => import('../features/depot/depot-page'), 'DepotPage'),
});
