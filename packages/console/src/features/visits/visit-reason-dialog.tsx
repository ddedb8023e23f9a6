import { Button, Dialog, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { useDeclineVisit } from './use-decline-visit';
import { useStopWork } from './use-stop-work';

export interface VisitReasonDialogProps {
  action: 'DECLINE' | 'STOP';
  visitId: string;
  version: number;
  onClose: () => void;
  onChanged: () => void;
}

/** Declining a visit, or interrupting the work: both with the reason the dispatcher needs. */
export function VisitReasonDialog({ action, visitId, version, onClose, onChanged }: VisitReasonDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const decline = useDeclineVisit();
  const stop = useStopWork();
  const step = action === 'DECLINE' ? decline : stop;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '' || !(await step.run({ visitId, version, reason: reason.trim() }))) return;
    toast({
      text: action === 'DECLINE' ? t`Declined. The dispatcher was told.` : t`Interrupted. You can go on later.`,
    });
    onClose();
    onChanged();
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
        <Button variant={action === 'DECLINE' ? 'danger' : 'primary'} busy={step.busy} onClick={() => void send()}>
          {action === 'DECLINE' ? t`Decline` : t`Interrupt`}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <TextArea
          label={<Trans>Reason</Trans>}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? t`Give a reason.` : issueOf(step.refused, 'reason')}
        />
        <RefusalBanner refused={step.refused} onReload={onChanged} />
      </div>
    </Dialog>
  );
}
