import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCallbacksSearch } from '../app/callbacks-search';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { callbackWords } from '../app/room-words';

export const callbacksRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/callbacks',
  validateSearch: readCallbacksSearch,
  component: lazyRouteComponent(
    () => withWords(callbackWords, import('../features/callbacks/callbacks-page')),
    'CallbacksPage',
  ),
});
