import { createRootRoute, type ErrorComponentProps, Outlet } from '@tanstack/react-router';
import { NoSuchPage } from './no-such-page';
import { PageFailed } from './page-failed';

export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <main id="main" tabIndex={-1} className="outline-none">
      <NoSuchPage />
    </main>
  ),
  errorComponent: (props: ErrorComponentProps) => (
    <main id="main" tabIndex={-1} className="outline-none">
      <PageFailed {...props} />
    </main>
  ),
});
