import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

export interface SignInSearch {
  /** The address to go on to, inside the portal. */
  next?: string;
  /** The organization whose link led here: its short name. */
  org?: string;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ next, org }: Record<string, unknown>): SignInSearch => ({
    // Two slashes, or a slash and a backslash, would lead to another site.
    ...(typeof next === 'string' && /^\/(?![/\\])/.test(next) && { next }),
    ...(typeof org === 'string' && org !== '' && { org }),
  }),
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage'),
});
