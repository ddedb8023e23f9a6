import { Button, Dialog, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../change/issue-of';
import { RefusalBanner } from '../change/refusal-banner';
import { useCancelVisit } from './use-cancel-visit';

export interface CancelVisitDialogProps {
  visitId: string;
  version: number;
  onClose: () => void;
  onDone: () => void;
  onReload: () => void;
}

export function CancelVisitDialog({ visitId, version, onClose, onDone, onReload }: CancelVisitDialogProps) {
  const { t } = useLingui();
  const cancel = useCancelVisit();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && (await cancel.run({ visitId, version, reason: reason.trim() }))) onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>Cancel this visit?</Trans>}
      description={<Trans>The technician is told, and the request waits for another visit.</Trans>}
      footer={
        <Button variant="danger" busy={cancel.busy} onClick={() => void send()}>
          <Trans>Cancel the visit</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <TextField
          label={<Trans>Reason</Trans>}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? t`Give a reason.` : issueOf(cancel.refused, 'reason')}
        />
        <RefusalBanner refused={cancel.refused} onReload={onReload} />
      </div>
    </Dialog>
  );
}
