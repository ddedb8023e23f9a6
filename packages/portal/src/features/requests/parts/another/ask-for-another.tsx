import { Button } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';

export interface AskForAnotherProps {
  requestId: string;
  version: number;
  onChanged: () => void;
}

const AskForAnotherDialog = lazy(() =>
  import('./ask-for-another-dialog').then((module) => ({ default: module.AskForAnotherDialog })),
);

/** Whoever is not content with a person has somebody else sent. */
export function AskForAnother(props: AskForAnotherProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <div data-screen-only>
      <Button variant="quiet" wide onClick={ask}>{t`Ask for another technician`}</Button>
      {asked && (
        <Suspense>
          <AskForAnotherDialog {...props} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </div>
  );
}
