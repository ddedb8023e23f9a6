import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { readQueueSearch } from '../app/queue-search';

export const queueRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../features/queue/queue-page'), 'QueuePage'),
});
