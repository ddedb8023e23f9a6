import { ConfirmDialog, TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../change/refusal-words';
import { useCancelRequest } from './request-changes';

export interface CancelDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  requestId: string;
  version: number;
  onChanged: () => void;
}

/** Asks once more, and why; nothing is cancelled by a slip of the thumb. */
export function CancelDialog({ open, onOpenChange, requestId, version, onChanged }: CancelDialogProps) {
  const { t } = useLingui();
  const cancel = useCancelRequest();
  const [reason, setReason] = useState('');
  const run = async () => {
    if (!(await cancel.run({ requestId, version, reason: reason.trim() || null }))) return;
    onOpenChange(false);
    onChanged();
  };
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t`Cancel this request?`}
      consequence={t`Nobody will come, and our promise ends. You can file a new request at any time.`}
      confirmLabel={t`Cancel the request`}
      dismissLabel={t`Keep it`}
      onConfirm={() => void run()}
      busy={cancel.busy}
      danger
    >
      <TextArea
        label={t`Reason`}
        optional
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalWords refused={cancel.refused} onReload={onChanged} />
    </ConfirmDialog>
  );
}
