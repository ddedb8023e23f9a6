import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerRoute } from '../app/customer-route';

export const progressRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/progress',
  component: lazyRouteComponent(() => import('../features/progress/progress-page'), 'ProgressPage'),
});
