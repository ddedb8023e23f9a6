import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { readLedgerSearch } from '../app/ledger-search';
import { withWords } from '../app/load-messages';
import { caseWords } from '../app/room-words';

/** The books: entries, balances, closed months. */
export const ledgerRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => withWords(caseWords, import('../features/ledger/ledger-page')), 'LedgerPage'),
});
