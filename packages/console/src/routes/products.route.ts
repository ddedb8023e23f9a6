import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { textIn } from '../app/text-in';

export const productsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/products',
  validateSearch: (search: Record<string, unknown>): { serial?: string } => textIn(search, ['serial']),
  component: lazyRouteComponent(() => import('../features/products/products-page'), 'ProductsPage'),
});

export const assetRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/products/$assetId',
  component: lazyRouteComponent(() => import('../features/products/asset-page'), 'AssetPage'),
});
