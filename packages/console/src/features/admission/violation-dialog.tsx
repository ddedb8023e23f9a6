import { dayIn, minorOf, MoneyField, TextArea, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import type { AdmissionDialogProps } from './admission-dialog';
import { useRecordViolation } from './use-record-violation';

/** A breach of the rules: booked to the department the policy names, in the books as well where it costs something. */
export function ViolationDialog({ seen, onClose, onReload, onDone }: AdmissionDialogProps) {
  const { t } = useLingui();
  const { currency } = useViewer().organization;
  const { now, zone } = useFrame();
  const record = useRecordViolation();
  const [what, setWhat] = useState('');
  const [onDay, setOnDay] = useState(() => dayIn(now, zone));
  const [amount, setAmount] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = amount === '' ? null : minorOf(amount, currency);
  const wrong = amount !== '' && (!amountMinor || amountMinor === '0');
  const send = async () => {
    setTried(true);
    if (what.trim() === '' || wrong || !onDay) return;
    if (await record.run({ ...seen, what: what.trim(), onDay, amountMinor })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Record a violation</Trans>}
      description={<Trans>It is booked to the responsible department, and may then be drawn from the deposit.</Trans>}
      label={<Trans>Record it</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <TextArea
        label={<Trans>What happened</Trans>}
        rows={3}
        maxLength={1000}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
        error={tried && what.trim() === '' ? t`Needed.` : issueOf(record.refused, 'what')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          type="date"
          label={<Trans>On</Trans>}
          max={dayIn(now, zone)}
          value={onDay}
          onChange={({ target }) => setOnDay(target.value)}
          error={issueOf(record.refused, 'onDay')}
        />
        <MoneyField
          optional
          label={<Trans>Charged</Trans>}
          currency={currency}
          value={amount}
          onChange={setAmount}
          error={tried && wrong ? t`An amount above zero.` : issueOf(record.refused, 'amountMinor')}
        />
      </div>
    </ChangeDialog>
  );
}
