import { TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useEndCertificate } from './use-end-certificate';

export interface EndCertificateDialogProps {
  certificateId: string;
  onClose: () => void;
  onDone: () => void;
  onUndo: (certificateId: string) => void;
}

/** Says that a certificate no longer counts, and why. */
export function EndCertificateDialog({ certificateId, onClose, onDone, onUndo }: EndCertificateDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const end = useEndCertificate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!reason.trim()) return;
    if (!(await end.run({ certificateId, reason: reason.trim() }))) return;
    toast({ text: t`It no longer counts.`, undo: () => onUndo(certificateId) });
    onDone();
  };
  return (
    <ChangeDialog
      danger
      title={<Trans>End the certificate</Trans>}
      description={<Trans>From today on it no longer counts. It stays on record.</Trans>}
      label={<Trans>End it</Trans>}
      change={end}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={<Trans>Why</Trans>}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={tried && !reason.trim() ? t`Say why.` : issueOf(end.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
