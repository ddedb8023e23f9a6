import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';

export const notificationsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../features/notifications/notifications-page'), 'NotificationsPage'),
});
