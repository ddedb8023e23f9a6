import { buttonClass, Dialog } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';

export function SessionEndedDialog({ onClose }: { onClose: () => void }) {
  const next = useLocation({ select: (location) => location.href });
  return (
    <Dialog
      open
      onOpenChange={onClose}
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
