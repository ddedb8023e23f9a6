import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readApprovalsSearch } from '../app/approvals-search';
import { deskRoute } from '../app/desk-route';

export const approvalsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/approvals',
  validateSearch: readApprovalsSearch,
  component: lazyRouteComponent(() => import('../features/approvals/approvals-page'), 'ApprovalsPage'),
});
