import { dayIn, minorOf, MoneyField, SegmentField, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import { claimCostWords } from '../../words/claim-words';
import { useRecordClaimCost } from './use-record-claim-cost';

export interface CostDialogProps {
  claimId: string;
  version: number;
  currency: string;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

type Kind = 'FREIGHT' | 'STORAGE';

/** Records what the way of the goods cost; re-pulping is reckoned from what was pulped. */
export function CostDialog({ claimId, version, currency, onClose, onReload, onDone }: CostDialogProps) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const record = useRecordClaimCost();
  const [kind, setKind] = useState<Kind>('FREIGHT');
  const [amount, setAmount] = useState('');
  const [on, setOn] = useState(() => dayIn(now, zone));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = minorOf(amount, currency);
  const wrong = !amountMinor || amountMinor === '0';
  const send = async () => {
    setTried(true);
    if (wrong || !on) return;
    if (await record.run({ claimId, version, kind, amountMinor, on, note: note.trim() || null })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Record a cost</Trans>}
      description={<Trans>It goes into the books. Re-pulping is reckoned by itself from what was pulped.</Trans>}
      label={<Trans>Record the cost</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <SegmentField<Kind>
        label={<Trans>What for</Trans>}
        segments={[
          { value: 'FREIGHT', label: t(claimCostWords.FREIGHT) },
          { value: 'STORAGE', label: t(claimCostWords.STORAGE) },
        ]}
        value={kind}
        onChange={setKind}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MoneyField
          label={<Trans>Amount</Trans>}
          currency={currency}
          value={amount}
          onChange={setAmount}
          error={tried && wrong ? t`An amount above zero.` : issueOf(record.refused, 'amountMinor')}
        />
        <TextField
          type="date"
          label={<Trans>On</Trans>}
          max={dayIn(now, zone)}
          value={on}
          onChange={({ target }) => setOn(target.value)}
          error={tried && !on ? t`Choose a day.` : issueOf(record.refused, 'on')}
        />
      </div>
      <TextField
        optional
        label={<Trans>Note</Trans>}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={issueOf(record.refused, 'note')}
      />
    </ChangeDialog>
  );
}
