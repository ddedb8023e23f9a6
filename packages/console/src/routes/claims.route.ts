import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readClaimsSearch } from '../app/claims-search';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { caseWords } from '../app/room-words';

/** What customers claim for goods, and how far it is settled. */
export const claimsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/claims',
  validateSearch: readClaimsSearch,
  component: lazyRouteComponent(() => withWords(caseWords, import('../features/claims/claims-page')), 'ClaimsPage'),
});
