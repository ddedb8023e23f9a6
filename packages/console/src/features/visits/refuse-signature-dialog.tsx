import { Button, Dialog, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useField } from '../../field/use-field';

export interface RefuseSignatureDialogProps {
  visitId: string;
  contentHash: string;
  onClose: () => void;
}

/** Closes the report without a signature: the customer's reason stands in its place. */
export function RefuseSignatureDialog({ visitId, contentHash, onClose }: RefuseSignatureDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const field = useField();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const close = async () => {
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    await field.take(visitId, { kind: 'REFUSE_SIGNATURE', contentHash, reason: said });
    toast({ text: t`The report is closed with the customer's reason.` });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>The customer will not sign</Trans>}
      description={<Trans>The report is closed all the same and says why.</Trans>}
      footer={
        <Button variant="danger" className="min-h-12" onClick={() => void close()}>
          <Trans>Close without a signature</Trans>
        </Button>
      }
    >
      <TextArea
        label={<Trans>Their reason, in their words</Trans>}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={missing ? t`Give a reason.` : undefined}
      />
    </Dialog>
  );
}
