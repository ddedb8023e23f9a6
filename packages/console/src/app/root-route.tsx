import { createRootRoute } from '@tanstack/react-router';
import { ConsoleShell } from './console-shell';

export const rootRoute = createRootRoute({ component: ConsoleShell });
