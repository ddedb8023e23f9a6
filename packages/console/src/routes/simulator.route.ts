import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { readCaseSearch } from '../case/case-search';
import { withWords } from '../app/load-messages';
import { ruleWords } from '../app/room-words';

export const simulatorRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies/simulator',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(
    () => withWords(ruleWords, import('../features/simulator/simulator-page')),
    'SimulatorPage',
  ),
});
