import { TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { type Answers, changedAnswers } from '../../facts/answers';
import { type Known, useQuestions } from '../../facts/intake-choices';
import { QuestionFields } from '../../facts/question-fields';
import { Amount } from '../../money/amount';
import type { RecoveryStepProps } from './recovery-step';
import { useCloseRecovery } from './use-close-recovery';

export interface CloseRecoveryDialogProps extends RecoveryStepProps {
  /** What will not come. */
  left: { amountMinor: string; currency: string };
  known: Known;
}

/** No more will come: the rule says who bears what is missing, by what is now known of why. */
export function CloseRecoveryDialog(props: CloseRecoveryDialogProps) {
  const { left, known, recoveryId, version, onClose, onReload, onDone } = props;
  const { t } = useLingui();
  const toast = useToast();
  const close = useCloseRecovery();
  // Why money did not come is for the house to judge by yes or no.
  const questions = useQuestions(known).filter(({ askedOfCustomer, form }) => !askedOfCustomer && form === 'YES_NO');
  const [answers, setAnswers] = useState<Answers>({});
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const facts = changedAnswers({}, answers);
    if (!(await close.run({ recoveryId, version, reason: reason.trim(), facts }))) return;
    toast({ text: t`It is closed; what is missing is borne by the rule.` });
    onDone();
  };
  return (
    <ChangeDialog
      danger
      title={<Trans>No more will come</Trans>}
      description={
        <Trans>
          <Amount of={left} /> is borne by whom the rule names with what is now known; what it leaves open, by the
          company.
        </Trans>
      }
      label={<Trans>Close it</Trans>}
      change={close}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <QuestionFields questions={questions} answers={answers} onChange={setAnswers} refused={close.refused} />
      <TextArea
        label={<Trans>Why no more will come</Trans>}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={tried && reason.trim() === '' ? t`Give a reason.` : issueOf(close.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
