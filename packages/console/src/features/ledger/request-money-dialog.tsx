import { PaymentMethod } from '@aftercare/schema';
import { dayIn, minorOf, MoneyField, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { useSettled } from '../../time/use-settled';
import { paymentMethodWords } from '../../words/ledger-words';
import { useChargeFee } from './use-charge-fee';
import { useRecordPayment } from './use-record-payment';

const RequestOfMoney = graphql(`
  query RequestOfMoney($number: String!) {
    requestByNumber(number: $number) {
      id
      number
      version
      title
      customer {
        id
        name
      }
    }
  }
`);

export interface RequestMoneyDialogProps {
  what: 'FEE' | 'PAYMENT';
  onClose: () => void;
  onDone: () => void;
}

/** Charges a customer a fee on a request, or records what they paid of it. */
export function RequestMoneyDialog({ what, onClose, onDone }: RequestMoneyDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { currency } = useViewer().organization;
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const fee = useChargeFee();
  const payment = useRecordPayment();
  const change = what === 'FEE' ? fee : payment;
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState('');
  const [memo, setMemo] = useState('');
  const [method, setMethod] = useState<PaymentMethod>('TRANSFER');
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const wanted = useSettled(number.trim());
  const [{ data, fetching }, again] = useQuery({
    query: RequestOfMoney,
    variables: { number: wanted },
    pause: wanted === '',
  });
  const request = wanted !== '' && wanted === number.trim() ? data?.requestByNumber : null;
  const amountMinor = minorOf(amount, currency);
  const noAmount = !amountMinor || amountMinor === '0';
  const noMemo = what === 'FEE' && memo.trim() === '';
  const send = async () => {
    setTried(true);
    if (!request || noAmount || noMemo || !on) return;
    const seen = { requestId: request.id, version: request.version, amountMinor };
    const done =
      what === 'FEE'
        ? await fee.run({ ...seen, memo: memo.trim() })
        : await payment.run({ ...seen, method, on, memo: memo.trim() || null });
    if (!done) return;
    toast({ text: t`${done.ledgerEntry.number} is posted.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={what === 'FEE' ? <Trans>Charge a fee</Trans> : <Trans>Record a customer's payment</Trans>}
      description={
        what === 'FEE' ? (
          <Trans>What the customer owes, where no visit collected it.</Trans>
        ) : (
          <Trans>No more than what was charged and is not paid yet.</Trans>
        )
      }
      label={<Trans>Post it</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={() => again({ requestPolicy: 'network-only' })}
    >
      <TextField
        label={<Trans>Number of the request</Trans>}
        placeholder="R-2026-000001"
        hint={request ? `${request.title} · ${request.customer?.name ?? ''}` : undefined}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
        error={
          wanted !== '' && data && !fetching && !request
            ? t`There is no such request.`
            : tried && !request
              ? t`Write the number of the request.`
              : undefined
        }
      />
      <MoneyField
        label={<Trans>Amount</Trans>}
        currency={currency}
        value={amount}
        onChange={setAmount}
        error={
          tried && noAmount
            ? t`An amount above zero.`
            : (issueOf(change.refused, 'amountMinor') ?? issueOf(change.refused, 'postings'))
        }
      />
      {what === 'PAYMENT' && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Select<PaymentMethod>
            label={<Trans>How</Trans>}
            options={Object.values(PaymentMethod).map((value) => ({ value, label: t(paymentMethodWords[value]) }))}
            value={method}
            onChange={setMethod}
          />
          <TextField
            type="date"
            label={<Trans>On</Trans>}
            max={today}
            value={on}
            onChange={({ target }) => setOn(target.value)}
            error={tried && !on ? t`Choose a day.` : issueOf(change.refused, 'on')}
          />
        </div>
      )}
      <TextField
        optional={what === 'PAYMENT'}
        label={what === 'FEE' ? <Trans>What for</Trans> : <Trans>Reference</Trans>}
        maxLength={500}
        value={memo}
        onChange={({ target }) => setMemo(target.value)}
        error={tried && noMemo ? t`Say what for.` : issueOf(change.refused, 'memo')}
      />
    </ChangeDialog>
  );
}
