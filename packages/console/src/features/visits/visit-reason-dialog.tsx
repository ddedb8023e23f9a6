import { Button, Dialog, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useField } from '../../field/use-field';

export interface VisitReasonDialogProps {
  action: 'DECLINE' | 'STOP';
  visitId: string;
  onClose: () => void;
}

/** Declining a visit, or interrupting the work: both with the reason the dispatcher needs. */
export function VisitReasonDialog({ action, visitId, onClose }: VisitReasonDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const field = useField();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const take = async () => {
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    await field.take(visitId, { kind: action, reason: said });
    toast({
      text: action === 'DECLINE' ? t`Declined. The dispatcher was told.` : t`Interrupted. You can go on later.`,
    });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={action === 'DECLINE' ? <Trans>Decline this visit</Trans> : <Trans>Interrupt the work</Trans>}
      description={
        action === 'DECLINE' ? (
          <Trans>It goes back to the dispatcher, who finds somebody else.</Trans>
        ) : (
          <Trans>The visit stays yours. Say what you are waiting for.</Trans>
        )
      }
      footer={
        <Button variant={action === 'DECLINE' ? 'danger' : 'primary'} className="min-h-12" onClick={() => void take()}>
          {action === 'DECLINE' ? t`Decline` : t`Interrupt`}
        </Button>
      }
    >
      <TextArea
        label={<Trans>Reason</Trans>}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={missing ? t`Give a reason.` : undefined}
      />
    </Dialog>
  );
}
