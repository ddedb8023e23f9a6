import { Button } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';

export interface CancelRequestProps {
  requestId: string;
  version: number;
  onChanged: () => void;
}

// A dialog weighs as much as the page: it comes when it is asked for.
const CancelDialog = lazy(() => import('./cancel-dialog').then((module) => ({ default: module.CancelDialog })));

/** The problem went away by itself: the request ends, and nobody comes. */
export function CancelRequest(props: CancelRequestProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <div data-screen-only>
      <Button variant="quiet" wide onClick={ask}>{t`Cancel this request`}</Button>
      {asked && (
        <Suspense>
          <CancelDialog {...props} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </div>
  );
}
