import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { roundWords } from '../app/room-words';
import { textIn } from '../app/text-in';

/** `show=done`: what is seen to already; what is to be done without it. */
export const roundsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rounds',
  validateSearch: (search: Record<string, unknown>): { show?: 'done' } =>
    textIn(search, ['show']).show === 'done' ? { show: 'done' } : {},
  component: lazyRouteComponent(() => withWords(roundWords, import('../features/rounds/rounds-page')), 'RoundsPage'),
});

/** One time that something comes round, with everybody it is for. */
export const roundRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => withWords(roundWords, import('../features/rounds/round-page')), 'RoundPage'),
});
