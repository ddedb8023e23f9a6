import { buttonClass, Dialog } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { onSignedOut } from './signed-out';

/** The session ended while a page was open: what was typed stays on screen behind this until one signs in again. */
export function SessionEnded() {
  const [open, setOpen] = useState(false);
  const next = useLocation({ select: (location) => location.href });
  useEffect(() => onSignedOut(() => setOpen(true)), []);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={<Trans>Your session has ended</Trans>}
      description={<Trans>Sign in again to go on where you are. Nothing that was saved is lost.</Trans>}
      footer={
        <Link to="/sign-in" search={{ next }} className={buttonClass({ variant: 'primary' })}>
          <Trans>Sign in</Trans>
        </Link>
      }
    />
  );
}
