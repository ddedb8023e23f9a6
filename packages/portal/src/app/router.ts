import { createRouter } from '@tanstack/react-router';
import { homeRoute } from '../routes/home.route';
import { meRoute } from '../routes/me.route';
import { productRoute, productsRoute } from '../routes/products.route';
import { progressRoute } from '../routes/progress.route';
import { requestRoute } from '../routes/request.route';
import { signInRoute } from '../routes/sign-in.route';
import { customerRoute } from './customer-route';
import { PageFailed } from './page-failed';
import { rootRoute } from './root-route';

/** Every route of the portal is listed here; `routes/<name>.route.ts` holds its path, lazy page and typed params. */
const routeTree = rootRoute.addChildren([
  signInRoute,
  customerRoute.addChildren([homeRoute, progressRoute, productsRoute, productRoute, meRoute, requestRoute]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
