import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { textIn } from '../app/text-in';

/** `customer`: a customer's id, where the file they stand in was open already. */
export const intakeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/intake',
  validateSearch: (search: Record<string, unknown>): { customer?: string } => textIn(search, ['customer']),
  component: lazyRouteComponent(() => import('../features/intake/intake-page'), 'IntakePage'),
});
