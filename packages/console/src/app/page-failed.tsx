import { ErrorState } from '@aftercare/ui';
import type { ErrorComponentProps } from '@tanstack/react-router';

/**
 * The page itself broke, or its code could not be fetched: without a network, or after a release, when an
 * open tab asks for files that are gone.
 */
export function PageFailed({ error }: ErrorComponentProps) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const unfetched = /import|module|chunk/i.test(message);
  const kind = !unfetched ? 'internal' : navigator.onLine ? 'malformed' : 'offline';
  return <ErrorState level={1} problem={{ kind, code: name, traceId: undefined }} onRetry={() => location.reload()} />;
}
