import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { placeWords } from '../app/room-words';

/** News that could not be delivered. */
export const deadLettersRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/dead-letters',
  component: lazyRouteComponent(
    () => withWords(placeWords, import('../features/dead-letters/dead-letters-page')),
    'DeadLettersPage',
  ),
});
