import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { textIn } from '../app/text-in';
import { withWords } from '../app/load-messages';
import { caseWords } from '../app/room-words';

/** What is found out about a request. `evidence`: the number of the piece that is looked at, `with`: of another beside it. */
export const investigationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$number/investigation',
  validateSearch: (search: Record<string, unknown>): { evidence?: string; with?: string } =>
    textIn(search, ['evidence', 'with']),
  component: lazyRouteComponent(
    () => withWords(caseWords, import('../features/investigation/investigation-page')),
    'InvestigationPage',
  ),
});
