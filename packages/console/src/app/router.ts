import { createRouter } from '@tanstack/react-router';
import { homeRoute } from '../routes/home.route';
import { rootRoute } from './root-route';

/** Every route of the console is listed here; `routes/<name>.route.ts` holds its path, lazy page and typed params. */
const routeTree = rootRoute.addChildren([homeRoute]);

export const router = createRouter({
  routeTree,
  basepath: '/console',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
