import { createRootRoute, Outlet } from '@tanstack/react-router';
import { NoSuchPage } from './no-such-page';
import { PageFailed } from './page-failed';

export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NoSuchPage,
  errorComponent: PageFailed,
});
