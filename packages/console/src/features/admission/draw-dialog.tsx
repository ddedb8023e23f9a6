import { majorOf, minorOf, MoneyField, TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { Amount } from '../../money/amount';
import type { AdmissionDialogProps } from './admission-dialog';
import { useAskDepositUse } from './use-ask-deposit-use';

export interface DrawDialogProps extends AdmissionDialogProps {
  violationId: string;
  leftMinor: string;
  currency: string;
}

/** Asks to draw on the firm's deposit for a violation; every use is agreed to first. */
export function DrawDialog({ seen, violationId, leftMinor, currency, onClose, onReload, onDone }: DrawDialogProps) {
  const { t } = useLingui();
  const ask = useAskDepositUse();
  const [amount, setAmount] = useState(() => majorOf(leftMinor, currency));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = minorOf(amount, currency);
  const wrong = !amountMinor || amountMinor === '0' || BigInt(amountMinor) > BigInt(leftMinor);
  const send = async () => {
    setTried(true);
    if (wrong || reason.trim() === '') return;
    if (await ask.run({ ...seen, violationId, amountMinor, reason: reason.trim() })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Draw on the deposit</Trans>}
      description={
        <Trans>
          Every use is approved first. Not drawn for this yet: <Amount of={{ amountMinor: leftMinor, currency }} />
        </Trans>
      }
      label={<Trans>Ask for approval</Trans>}
      change={ask}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <MoneyField
        label={<Trans>Amount</Trans>}
        currency={currency}
        value={amount}
        onChange={setAmount}
        error={
          tried && wrong ? t`An amount above zero, no more than was charged.` : issueOf(ask.refused, 'amountMinor')
        }
      />
      <TextArea
        label={<Trans>Why</Trans>}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={tried && reason.trim() === '' ? t`Needed.` : issueOf(ask.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
