import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { caseWords } from '../app/room-words';

/** What is offered about a request, round by round, until it is accepted and told in writing. */
export const solutionRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$number/solution',
  component: lazyRouteComponent(
    () => withWords(caseWords, import('../features/solution/solution-page')),
    'SolutionPage',
  ),
});
