import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { peopleWords } from '../app/room-words';
import { isDayText, textIn } from '../app/text-in';

/** `q`: name or region; `skill`, `outlet`: the filters in force. */
export const peopleRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/people',
  validateSearch: (search: Record<string, unknown>): { q?: string; skill?: string; outlet?: string } =>
    textIn(search, ['q', 'skill', 'outlet']),
  component: lazyRouteComponent(() => withWords(peopleWords, import('../features/people/people-page')), 'PeoplePage'),
});

/** `week`: its Monday, YYYY-MM-DD; this one without it. */
export const rosterRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/people/on-call',
  validateSearch: (search: Record<string, unknown>): { week?: string } => {
    const { week } = textIn(search, ['week']);
    return isDayText(week) ? { week } : {};
  },
  component: lazyRouteComponent(() => withWords(peopleWords, import('../features/people/roster-page')), 'RosterPage'),
});

export const certificatesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/people/certificates',
  component: lazyRouteComponent(() => withWords(peopleWords, import('../features/people/demands-page')), 'DemandsPage'),
});

/** `month`: a day of the time the cards tell of, YYYY-MM-DD; any without it. `state`: only these. */
export const scorecardsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/people/scorecards',
  validateSearch: (search: Record<string, unknown>): { month?: string; state?: 'OPEN' | 'SIGNED_OFF' } => {
    const { month, state } = textIn(search, ['month', 'state']);
    const known = state === 'OPEN' || state === 'SIGNED_OFF' ? { state } : {};
    return { ...(isDayText(month) && { month }), ...known } as { month?: string; state?: 'OPEN' | 'SIGNED_OFF' };
  },
  component: lazyRouteComponent(
    () => withWords(peopleWords, import('../features/scorecards/scorecards-page')),
    'ScorecardsPage',
  ),
});

export const scorecardRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/people/scorecards/$scorecardId',
  component: lazyRouteComponent(
    () => withWords(peopleWords, import('../features/scorecards/scorecard-page')),
    'ScorecardPage',
  ),
});

export const personRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/people/$technicianId',
  component: lazyRouteComponent(() => withWords(peopleWords, import('../features/people/person-page')), 'PersonPage'),
});
