import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { textIn } from '../app/text-in';

/** `day`: YYYY-MM-DD in the business's zone. `request`: the id of the request being assigned. */
export const dispatchRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/dispatch',
  validateSearch: (search: Record<string, unknown>): { day?: string; request?: string } => {
    const { day, request } = textIn(search, ['day', 'request']);
    return { ...(day && /^\d{4}-\d{2}-\d{2}$/.test(day) && { day }), ...(request && { request }) };
  },
  component: lazyRouteComponent(() => import('../features/dispatch/dispatch-page'), 'DispatchPage'),
});
