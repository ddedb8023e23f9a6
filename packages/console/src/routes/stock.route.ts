import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { stockWords } from '../app/room-words';
import { textIn } from '../app/text-in';

/** Where parts lie. `place`: one of the places, the first without it; `part`: how one part moved. */
export const stockRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/stock',
  validateSearch: (search: Record<string, unknown>): { place?: string; part?: string } =>
    textIn(search, ['place', 'part']),
  component: lazyRouteComponent(() => withWords(stockWords, import('../features/stock/stock-page')), 'StockPage'),
});
