import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerRoute } from '../app/customer-route';

export const homeRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
});
