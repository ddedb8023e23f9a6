import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route';

/** Everything behind the sign-in: the rail, the top bar, and a page. */
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  component: lazyRouteComponent(() => import('./console-shell'), 'ConsoleShell'),
});
