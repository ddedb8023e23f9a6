import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';
import { Toaster } from './feedback/toaster';

/** What every primitive expects around it: toasts, and no inline style elements (the CSP allows none). */
export function FaceProvider({ children }: { children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <Toaster>{children}</Toaster>
    </CSPProvider>
  );
}
