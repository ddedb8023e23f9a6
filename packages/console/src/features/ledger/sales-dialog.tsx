import { minorOf, MoneyField, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useEnterSales } from './use-enter-sales';

export interface SalesDialogProps {
  year: number;
  onClose: () => void;
  onDone: () => void;
}

/** Says what was sold in a year, which budgets are measured by. */
export function SalesDialog({ year, onClose, onDone }: SalesDialogProps) {
  const { t } = useLingui();
  const { currency } = useViewer().organization;
  const change = useEnterSales();
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = minorOf(amount, currency);
  const noAmount = !amountMinor || amountMinor === '0';
  const send = async () => {
    setTried(true);
    if (noAmount || note.trim() === '') return;
    if (await change.run({ year, amountMinor, note: note.trim() })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Sales of {String(year)}</Trans>}
      description={<Trans>What was entered before stays on record and counts no more.</Trans>}
      label={<Trans>Enter the sales</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <MoneyField
        label={<Trans>Amount</Trans>}
        currency={currency}
        value={amount}
        onChange={setAmount}
        error={tried && noAmount ? t`An amount above zero.` : issueOf(change.refused, 'amountMinor')}
      />
      <TextField
        label={<Trans>Where the figure comes from</Trans>}
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={tried && note.trim() === '' ? t`Say where it comes from.` : issueOf(change.refused, 'note')}
      />
    </ChangeDialog>
  );
}
