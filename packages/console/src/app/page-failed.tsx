import { ErrorState } from '@aftercare/ui';
import type { ErrorComponentProps } from '@tanstack/react-router';

/** The page itself broke, or its code could not be fetched: after a release an open tab asks for files that are gone. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const outdated = /import|module|chunk/i.test(message);
  return (
    <ErrorState
      level={1}
      problem={{ kind: outdated ? 'malformed' : 'internal', code: name, traceId: undefined }}
      onRetry={() => location.reload()}
    />
  );
}
