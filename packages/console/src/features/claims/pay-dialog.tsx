import type { ClaimPaymentMethod } from '@aftercare/schema';
import { dayIn, majorOf, minorOf, MoneyField, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { Amount } from '../../money/amount';
import { useFrame } from '../../time/use-frame';
import { claimPaymentWords } from '../../words/claim-words';
import { usePayClaim } from './use-pay-claim';

export interface PayDialogProps {
  claimId: string;
  version: number;
  outstanding: { amountMinor: string; currency: string };
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

const methods: readonly ClaimPaymentMethod[] = ['TRANSFER', 'CASH', 'SET_OFF'];

/** Records money that has reached the customer. */
export function PayDialog({ claimId, version, outstanding, onClose, onReload, onDone }: PayDialogProps) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const { amountMinor: left, currency } = outstanding;
  const pay = usePayClaim();
  const [amount, setAmount] = useState(() => majorOf(left, currency));
  const [method, setMethod] = useState<ClaimPaymentMethod>('TRANSFER');
  const [on, setOn] = useState(() => dayIn(now, zone));
  const [reference, setReference] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = minorOf(amount, currency);
  const wrong = !amountMinor || amountMinor === '0' || BigInt(amountMinor) > BigInt(left);
  const send = async () => {
    setTried(true);
    if (wrong || !on) return;
    if (await pay.run({ claimId, version, amountMinor, method, on, reference: reference.trim() || null })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Record a payment</Trans>}
      description={
        <Trans>
          Still owed: <Amount of={outstanding} />
        </Trans>
      }
      label={<Trans>Record the payment</Trans>}
      change={pay}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <MoneyField
          label={<Trans>Amount</Trans>}
          currency={currency}
          value={amount}
          onChange={setAmount}
          error={tried && wrong ? t`An amount above zero, no more than is owed.` : issueOf(pay.refused, 'amountMinor')}
        />
        <TextField
          type="date"
          label={<Trans>On</Trans>}
          max={dayIn(now, zone)}
          value={on}
          onChange={({ target }) => setOn(target.value)}
          error={tried && !on ? t`Choose a day.` : issueOf(pay.refused, 'on')}
        />
      </div>
      <Select<ClaimPaymentMethod>
        label={<Trans>How</Trans>}
        options={methods.map((value) => ({ value, label: t(claimPaymentWords[value]) }))}
        value={method}
        onChange={setMethod}
      />
      <TextField
        optional
        label={<Trans>Reference</Trans>}
        maxLength={200}
        value={reference}
        onChange={({ target }) => setReference(target.value)}
        error={issueOf(pay.refused, 'reference')}
      />
    </ChangeDialog>
  );
}
