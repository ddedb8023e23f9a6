import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';

export const policiesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies',
  component: lazyRouteComponent(() => import('../features/policies/policies-page'), 'PoliciesPage'),
});

export const policyRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies/$policyId',
  component: lazyRouteComponent(() => import('../features/policies/policy-page'), 'PolicyPage'),
});
