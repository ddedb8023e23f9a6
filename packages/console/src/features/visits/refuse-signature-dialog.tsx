import { Button, Dialog, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { useRefuseSignature } from './use-refuse-signature';

export interface RefuseSignatureDialogProps {
  visitId: string;
  version: number;
  contentHash: string;
  onClose: () => void;
  onChanged: () => void;
}

/** Closes the report without a signature: the customer's reason stands in its place. */
export function RefuseSignatureDialog({
  visitId,
  version,
  contentHash,
  onClose,
  onChanged,
}: RefuseSignatureDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const refuse = useRefuseSignature();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '' || !(await refuse.run({ visitId, version, contentHash, reason: reason.trim() }))) return;
    toast({ text: t`The report is closed with the customer's reason.` });
    onClose();
    onChanged();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>The customer will not sign</Trans>}
      description={<Trans>The report is closed all the same and says why.</Trans>}
      footer={
        <Button variant="danger" busy={refuse.busy} onClick={() => void send()}>
          <Trans>Close without a signature</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <TextArea
          label={<Trans>Their reason, in their words</Trans>}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? t`Give a reason.` : issueOf(refuse.refused, 'reason')}
        />
        <RefusalBanner refused={refuse.refused} onReload={onChanged} />
      </div>
    </Dialog>
  );
}
