import { lazy, Suspense, useEffect, useState } from 'react';
import { onSignedOut } from './signed-out';

const SessionEndedDialog = lazy(() =>
  import('./session-ended-dialog').then(({ SessionEndedDialog: it }) => ({ default: it })),
);

/** The session ended while a page was open: what was typed stays on screen behind this until one signs in again. */
export function SessionEnded() {
  const [open, setOpen] = useState(false);
  useEffect(() => onSignedOut(() => setOpen(true)), []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <SessionEndedDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
