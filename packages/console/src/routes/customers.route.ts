import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { textIn } from '../app/text-in';

/** `by`: phone, email, number or name. `q`: the exact text looked for. */
export const customersRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/customers',
  validateSearch: (search: Record<string, unknown>): { by?: string; q?: string } => textIn(search, ['by', 'q']),
  component: lazyRouteComponent(() => import('../features/customers/customers-page'), 'CustomersPage'),
});

export const customerRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/customers/$customerId',
  component: lazyRouteComponent(() => import('../features/customers/customer-page'), 'CustomerPage'),
});
