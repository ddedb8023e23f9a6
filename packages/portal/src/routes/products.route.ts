import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerRoute } from '../app/customer-route';

export const productsRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/products',
  component: lazyRouteComponent(() => import('../features/products/products-page'), 'ProductsPage'),
});

/** One unit's file; `id` is the API's id of the asset. */
export const productRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/products/$id',
  component: lazyRouteComponent(() => import('../features/products/product-page'), 'ProductPage'),
});
