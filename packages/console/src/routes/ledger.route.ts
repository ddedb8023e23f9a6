import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { readLedgerSearch } from '../app/ledger-search';

/** The books: entries, balances, closed months. */
export const ledgerRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('../features/ledger/ledger-page'), 'LedgerPage'),
});
