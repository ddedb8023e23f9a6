import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { readCaseSearch } from '../case/case-search';

export const simulatorRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies/simulator',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('../features/simulator/simulator-page'), 'SimulatorPage'),
});
