import { Trans } from '@lingui/react/macro';
import { ChangeDialog } from '../../change/change-dialog';
import type { AdmissionDialogProps } from './admission-dialog';
import { useStampAdmission } from './use-stamp-admission';

/** The papers were reviewed by whom the policy names. */
export function StampDialog({ seen, onClose, onReload, onDone }: AdmissionDialogProps) {
  const stamp = useStampAdmission();
  const send = async () => {
    if (await stamp.run(seen)) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Confirm the papers</Trans>}
      label={<Trans>Confirm the papers</Trans>}
      change={stamp}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <p className="text-small">
        <Trans>You have reviewed all papers: they are stamped and taken in under your name.</Trans>
      </p>
    </ChangeDialog>
  );
}
