import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { boardWords } from '../app/room-words';
import { isDayText, textIn } from '../app/text-in';

interface DispatchSearch {
  /** YYYY-MM-DD in the business's zone; today without it. */
  day?: string;
  /** More than one day. */
  span?: 'week' | 'fortnight' | 'day';
  /** The id of the request being assigned. */
  request?: string;
  /** The id of the plan that is looked at, or `new`. */
  plan?: string;
}

export const dispatchRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/dispatch',
  validateSearch: (search: Record<string, unknown>): DispatchSearch => {
    const { day, span, request, plan } = textIn(search, ['day', 'span', 'request', 'plan']);
    return {
      ...(isDayText(day) && { day }),
      ...((span === 'week' || span === 'fortnight') && { span }),
      ...(request && { request }),
      ...(plan && { plan }),
    };
  },
  component: lazyRouteComponent(
    () => withWords(boardWords, import('../features/dispatch/dispatch-page')),
    'DispatchPage',
  ),
});
