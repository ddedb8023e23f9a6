import { createRootRoute, Outlet } from '@tanstack/react-router';
import { NoSuchPage } from './no-such-page';
import { PageFocus } from './page-focus';

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <PageFocus />
    </>
  ),
  notFoundComponent: () => (
    <main id="main" tabIndex={-1} className="outline-none">
      <NoSuchPage />
    </main>
  ),
});
