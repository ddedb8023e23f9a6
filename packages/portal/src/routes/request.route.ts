import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerRoute } from '../app/customer-route';

export const requestRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/requests/$number',
  component: lazyRouteComponent(() => import('../features/requests/request-page'), 'RequestPage'),
});
