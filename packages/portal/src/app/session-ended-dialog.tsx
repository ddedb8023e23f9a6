import { buttonClass, Dialog } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';

/** The session ended while a page was open: what was typed stays on screen behind this until one signs in again. */
export function SessionEndedDialog({ onClose }: { onClose: () => void }) {
  const next = useLocation({ select: (location) => location.href });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Please sign in again</Trans>}
      description={
        <Trans>
          You have been away for a while. After signing in you are back on this page; nothing you sent is lost.
        </Trans>
      }
      footer={
        <Link to="/sign-in" search={{ next }} onClick={onClose} className={buttonClass({ variant: 'primary' })}>
          <Trans>Sign in</Trans>
        </Link>
      }
    />
  );
}
