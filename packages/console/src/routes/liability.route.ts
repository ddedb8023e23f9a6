import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { caseWords } from '../app/room-words';

/** Who bears the loss of a request, by its number. */
export const liabilityRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$number/liability',
  component: lazyRouteComponent(
    () => withWords(caseWords, import('../features/liability/liability-page')),
    'LiabilityPage',
  ),
});
