import { createRouter } from '@tanstack/react-router';
import { homeRoute } from '../routes/home.route';
import { meRoute } from '../routes/me.route';
import { productsRoute } from '../routes/products.route';
import { progressRoute } from '../routes/progress.route';
import { rootRoute } from './root-route';

/** Every route of the portal is listed here; `routes/<name>.route.ts` holds its path, lazy page and typed params. */
const routeTree = rootRoute.addChildren([homeRoute, progressRoute, productsRoute, meRoute]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
