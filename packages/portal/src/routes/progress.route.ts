import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

export const progressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/progress',
  component: lazyRouteComponent(() => import('../features/progress/progress-page'), 'ProgressPage'),
});
