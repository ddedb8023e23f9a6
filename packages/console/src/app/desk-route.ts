import { createRoute } from '@tanstack/react-router';
import { ConsoleShell } from './console-shell';
import { rootRoute } from './root-route';

/** Everything behind the sign-in: the rail, the top bar, and a page. */
export const deskRoute = createRoute({ getParentRoute: () => rootRoute, id: 'desk', component: ConsoleShell });
