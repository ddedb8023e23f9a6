import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';

/** `days`: how many days back the period goes, today included. */
export const dashboardRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/dashboard',
  validateSearch: ({ days }: Record<string, unknown>): { days?: 7 | 30 | 90 } =>
    days === 7 || days === 30 || days === 90 ? { days } : {},
  component: lazyRouteComponent(() => import('../features/dashboard/dashboard-page'), 'DashboardPage'),
});
