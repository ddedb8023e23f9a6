import { dayIn, MoneyField, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../../app/viewer';
import { amountOf } from '../../../approval/approval-wish';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import type { TripCostKind } from '../../../gql/graphql';
import { useFrame } from '../../../time/use-frame';
import { tripCostKindWords } from '../../../words/investigation-words';
import { useAddTripCost } from '../use-add-trip-cost';

export interface TripCostDialogProps {
  investigationId: string;
  onClose: () => void;
  onDone: () => void;
}

/** Writes down money the investigation cost. */
export function TripCostDialog({ investigationId, onClose, onDone }: TripCostDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const { currency } = useViewer().organization;
  const add = useAddTripCost();
  const [kind, setKind] = useState<TripCostKind>('TRAVEL');
  const [onDay, setOnDay] = useState(() => dayIn(now, zone));
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const written = amountOf(amount, currency);
  const money = written && BigInt(written.amountMinor) > 0n ? written : null;
  const send = async () => {
    setTried(true);
    if (!money || !onDay) return;
    if (!(await add.run({ investigationId, kind, onDay, ...money, note: note.trim() || null }))) return;
    toast({ text: t`Kept.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Add a cost</Trans>}
      label={<Trans>Keep it</Trans>}
      change={add}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Select<TripCostKind>
        label={<Trans>What for</Trans>}
        value={kind}
        onChange={setKind}
        options={Object.entries(tripCostKindWords).map(([value, words]) => ({
          value: value as TripCostKind,
          label: t(words),
        }))}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MoneyField
          label={<Trans>Amount</Trans>}
          currency={currency}
          value={amount}
          onChange={setAmount}
          error={tried && !money ? t`Write an amount.` : issueOf(add.refused, 'amountMinor')}
        />
        <TextField
          label={<Trans>Day</Trans>}
          type="date"
          value={onDay}
          onChange={(event) => setOnDay(event.target.value)}
          error={tried && !onDay ? t`Choose a day.` : issueOf(add.refused, 'onDay')}
        />
      </div>
      <TextField
        optional
        label={<Trans>Note</Trans>}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={issueOf(add.refused, 'note')}
      />
    </ChangeDialog>
  );
}
