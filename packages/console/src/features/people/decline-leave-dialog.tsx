import { TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useDecideLeave } from './use-decide-leave';

export interface DeclineLeaveDialogProps {
  leaveId: string;
  onClose: () => void;
  onDone: () => void;
}

/** Declines leave, with the reason the person reads. */
export function DeclineLeaveDialog({ leaveId, onClose, onDone }: DeclineLeaveDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const decide = useDecideLeave();
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!answer.trim()) return;
    if (!(await decide.run({ leaveId, approved: false, answer: answer.trim() }))) return;
    toast({ text: t`Declined; they are told why.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Decline the leave</Trans>}
      label={<Trans>Decline the leave</Trans>}
      change={decide}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextArea
        label={<Trans>Why</Trans>}
        maxLength={500}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
        error={tried && !answer.trim() ? t`Say why.` : issueOf(decide.refused, 'answer')}
      />
    </ChangeDialog>
  );
}
