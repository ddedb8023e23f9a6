import { lazy, Suspense, useEffect, useState } from 'react';
import { onSignedOut } from './signed-out';

// The dialog's code is not part of the first page.
const SessionEndedDialog = lazy(() =>
  import('./session-ended-dialog').then((module) => ({ default: module.SessionEndedDialog })),
);

/** Watches for the session's end while a page is open, and offers the way back in. */
export function SessionEnded() {
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  if (!ended) return null;
  return (
    <Suspense>
      <SessionEndedDialog onClose={() => setEnded(false)} />
    </Suspense>
  );
}
