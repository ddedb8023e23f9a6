import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerRoute } from '../app/customer-route';

export const meRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/me/me-page'), 'MePage'),
});
