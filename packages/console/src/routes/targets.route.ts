import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { targetWords } from '../app/room-words';
import { isDayText, textIn } from '../app/text-in';

/** `on`: the day they are looked at, YYYY-MM-DD; today without it. */
export const targetsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/targets',
  validateSearch: (search: Record<string, unknown>): { on?: string } => {
    const { on } = textIn(search, ['on']);
    return isDayText(on) ? { on } : {};
  },
  component: lazyRouteComponent(
    () => withWords(targetWords, import('../features/targets/targets-page')),
    'TargetsPage',
  ),
});
