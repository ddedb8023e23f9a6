import type { PaymentMethod } from '@aftercare/schema';
import { minorOf, MoneyField, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useReceiveDeposit } from './use-receive-deposit';
import { useReturnDeposit } from './use-return-deposit';

export interface DepositDialogProps {
  kind: 'RECEIVE' | 'RETURN';
  /** Whose; empty where it is to be said. */
  firm: string;
  onClose: () => void;
  onDone: () => void;
}

/** Takes in what a firm leaves as security, or gives it back; both are posted at once. */
export function DepositDialog({ kind, firm: known, onClose, onDone }: DepositDialogProps) {
  const { t } = useLingui();
  const { currency } = useViewer().organization;
  const receive = useReceiveDeposit();
  const giveBack = useReturnDeposit();
  const change = kind === 'RECEIVE' ? receive : giveBack;
  const [firm, setFirm] = useState(known);
  const [amount, setAmount] = useState('');
  const [method, setMethod] = useState<PaymentMethod>('TRANSFER');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = minorOf(amount, currency);
  const noAmount = !amountMinor || amountMinor === '0';
  const send = async () => {
    setTried(true);
    if (noAmount || firm.trim() === '' || reason.trim() === '') return;
    if (await change.run({ firm: firm.trim(), amountMinor, method, reason: reason.trim() })) onDone();
  };
  return (
    <ChangeDialog
      title={kind === 'RECEIVE' ? <Trans>Take in a deposit</Trans> : <Trans>Give a deposit back</Trans>}
      label={<Trans>Post it</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={<Trans>Firm</Trans>}
        hint={<Trans>As it is written on its admissions.</Trans>}
        maxLength={100}
        readOnly={known !== ''}
        value={firm}
        onChange={({ target }) => setFirm(target.value)}
        error={tried && firm.trim() === '' ? t`Needed.` : issueOf(change.refused, 'firm')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MoneyField
          label={<Trans>Amount</Trans>}
          currency={currency}
          value={amount}
          onChange={setAmount}
          error={tried && noAmount ? t`An amount above zero.` : issueOf(change.refused, 'amountMinor')}
        />
        <Select<PaymentMethod>
          label={<Trans>How</Trans>}
          options={[
            { value: 'TRANSFER', label: t`Bank transfer` },
            { value: 'CASH', label: t`In cash` },
          ]}
          value={method}
          onChange={setMethod}
        />
      </div>
      <TextField
        label={<Trans>What for</Trans>}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={tried && reason.trim() === '' ? t`Needed.` : issueOf(change.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
