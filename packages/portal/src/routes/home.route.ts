import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerRoute } from '../app/customer-route';

export interface HomeSearch {
  /** The API's id of the unit the new request is about: links from a product's page name it. */
  asset?: string;
}

export const homeRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/',
  validateSearch: ({ asset }: Record<string, unknown>): HomeSearch => ({
    ...(typeof asset === 'string' && asset !== '' && { asset }),
  }),
  component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
});
