import { Button, ConfirmDialog, TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../change/refusal-words';
import { useCancelRequest } from './request-changes';

export interface CancelRequestProps {
  requestId: string;
  version: number;
  onChanged: () => void;
}

/** The problem went away by itself: the request ends, and nobody comes. */
export function CancelRequest({ requestId, version, onChanged }: CancelRequestProps) {
  const { t } = useLingui();
  const cancel = useCancelRequest();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const run = async () => {
    if (!(await cancel.run({ requestId, version, reason: reason.trim() || null }))) return;
    setOpen(false);
    onChanged();
  };
  return (
    <div data-screen-only>
      <Button variant="quiet" wide onClick={() => setOpen(true)}>{t`Cancel this request`}</Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
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
    </div>
  );
}
