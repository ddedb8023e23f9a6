import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { caseWords } from '../app/room-words';

/** The report in eight disciplines on a request. */
export const eightDRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$number/8d',
  component: lazyRouteComponent(() => withWords(caseWords, import('../features/eight-d/eight-d-page')), 'EightDPage'),
});
