import { createRootRoute, Outlet } from '@tanstack/react-router';
import { NoSuchPage } from './no-such-page';
import { PageFailed } from './page-failed';
import { PageFocus } from './page-focus';

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <PageFocus />
    </>
  ),
  notFoundComponent: NoSuchPage,
  errorComponent: PageFailed,
});
