import { Button, Dialog } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { fieldAccount } from './field-account';
import { closeField } from './open-field';
import { PhoneShelf } from './phone-shelf';

/** How much on this phone has not been sent: steps, and pictures nobody saved yet. */
export async function leftToSend(account: string): Promise<number> {
  const shelf = await PhoneShelf.open(account, () => {});
  const { steps, photos } = await shelf.read();
  shelf.close();
  return steps.length + photos.filter(({ fileId, purpose }) => !fileId && purpose !== 'SIGNATURE').length;
}

/** Erases everything a technician has on this phone. */
export async function eraseField(account: string): Promise<void> {
  closeField();
  fieldAccount.forget();
  await PhoneShelf.erase(account);
}

export interface LeaveFieldDialogProps {
  count: number;
  onClose: () => void;
  onLeave: () => void;
}

/** Before signing out with work that has not been sent: it would be lost. */
export function LeaveFieldDialog({ count, onClose, onLeave }: LeaveFieldDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>Not everything has been sent</Trans>}
      description={t`${count} of what you did is only on this phone. Signing out erases it for good.`}
      footer={
        <>
          <Button variant="danger" onClick={onLeave}>
            <Trans>Erase it and sign out</Trans>
          </Button>
          <Button variant="primary" onClick={onClose}>
            <Trans>Stay signed in</Trans>
          </Button>
        </>
      }
    />
  );
}
