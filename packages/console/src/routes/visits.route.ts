import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';

export const visitsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/visits',
  component: lazyRouteComponent(() => import('../features/visits/my-visits-page'), 'MyVisitsPage'),
});

export const visitRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/visits/$visitId',
  component: lazyRouteComponent(() => import('../features/visits/visit-page'), 'VisitPage'),
});
