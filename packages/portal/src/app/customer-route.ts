import { createRoute } from '@tanstack/react-router';
import { PortalShell } from './portal-shell';
import { rootRoute } from './root-route';

/** Everything behind the sign-in: the header, the tabs, and a page. */
export const customerRoute = createRoute({ getParentRoute: () => rootRoute, id: 'customer', component: PortalShell });
