import { dayIn, majorOf, minorOf, MoneyField, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { Amount } from '../../money/amount';
import { useFrame } from '../../time/use-frame';
import type { RecoveryStepProps } from './recovery-step';
import { useRecordRecoveryReceipt } from './use-record-recovery-receipt';

export interface ReceiptDialogProps extends RecoveryStepProps {
  /** What has not come yet. */
  left: { amountMinor: string; currency: string };
}

/** Puts money on record that has come. */
export function ReceiptDialog({ left, recoveryId, version, onClose, onReload, onDone }: ReceiptDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const record = useRecordRecoveryReceipt();
  const [amount, setAmount] = useState(() => majorOf(left.amountMinor, left.currency));
  const [on, setOn] = useState(today);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = minorOf(amount, left.currency);
  const wrong = !amountMinor || amountMinor === '0' || BigInt(amountMinor) > BigInt(left.amountMinor);
  const send = async () => {
    setTried(true);
    if (wrong || !on) return;
    if (!(await record.run({ recoveryId, version, on, amountMinor, words: words.trim() || null }))) return;
    toast({ text: t`The money is in the books.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Money came</Trans>}
      description={
        <Trans>
          Not here yet: <Amount of={left} />
        </Trans>
      }
      label={<Trans>Record it</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <MoneyField
          label={<Trans>Amount</Trans>}
          currency={left.currency}
          value={amount}
          onChange={setAmount}
          error={
            tried && wrong ? t`An amount above zero, no more than is claimed.` : issueOf(record.refused, 'amountMinor')
          }
        />
        <TextField
          type="date"
          label={<Trans>On</Trans>}
          max={today}
          value={on}
          onChange={({ target }) => setOn(target.value)}
          error={tried && !on ? t`Choose a day.` : issueOf(record.refused, 'on')}
        />
      </div>
      <TextField
        optional
        label={<Trans>Note</Trans>}
        maxLength={1000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        error={issueOf(record.refused, 'words')}
      />
    </ChangeDialog>
  );
}
