import { createRootRoute } from '@tanstack/react-router';
import { PortalShell } from './portal-shell';

export const rootRoute = createRootRoute({ component: PortalShell });
