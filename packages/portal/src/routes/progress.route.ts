import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerRoute } from '../app/customer-route';

const SHOWN = ['waiting', 'open', 'past'] as const;

export interface ProgressSearch {
  /** Only what waits for the customer, what is being seen to, or what is over; all of it unless given. */
  show?: (typeof SHOWN)[number];
  /** Words of a request, or the beginning of its number or of a serial number. */
  q?: string;
}

export const progressRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/progress',
  validateSearch: ({ show, q }: Record<string, unknown>): ProgressSearch => {
    const shown = SHOWN.find((one) => one === show);
    // A number typed into the address arrives as one.
    const words = typeof q === 'number' ? String(q) : q;
    return { ...(shown && { show: shown }), ...(typeof words === 'string' && words !== '' && { q: words }) };
  },
  component: lazyRouteComponent(() => import('../features/progress/progress-page'), 'ProgressPage'),
});
