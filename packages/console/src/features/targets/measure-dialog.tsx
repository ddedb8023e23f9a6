import { TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordMeasurement = graphql(`
  mutation RecordMeasurement($input: RecordMeasurementInput!) {
    recordMeasurement(input: $input) {
      __typename
      ... on RecordMeasurementSuccess {
        targets {
          key
        }
      }
      ...Refusal
    }
  }
`);

export interface MeasureDialogProps {
  target: string;
  title: string;
  unit: string;
  today: string;
  /** The measurement this one takes the place of; null for a new one. */
  correctsId: string | null;
  onClose: () => void;
  onDone: () => void;
}

/** What was measured, when and how. It cannot be changed afterwards, only corrected. */
export function MeasureDialog({ target, title, unit, today, correctsId, onClose, onDone }: MeasureDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChange(RecordMeasurement);
  const [written, setWritten] = useState({ value: '', measuredOn: today, note: '' });
  const [tried, setTried] = useState(false);
  const value = Number(written.value.trim().replace(',', '.'));
  const isNumber = written.value.trim() !== '' && Number.isFinite(value);
  const set = (name: keyof typeof written) => (event: { target: { value: string } }) =>
    setWritten({ ...written, [name]: event.target.value });
  const send = async () => {
    setTried(true);
    if (!isNumber) return;
    const { measuredOn, note } = written;
    if (!(await change.run({ target, value, measuredOn, note: note.trim(), correctsId }))) return;
    toast({ text: t`Recorded.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={correctsId ? <Trans>Correct a measurement: {title}</Trans> : <Trans>Enter a measurement: {title}</Trans>}
      label={<Trans>Record</Trans>}
      change={change}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <TextField
        label={unit === '%' ? <Trans>Share in %</Trans> : <Trans>How many</Trans>}
        inputMode="decimal"
        value={written.value}
        onChange={set('value')}
        error={tried && !isNumber ? t`Write a number here.` : issueOf(change.refused, 'value')}
      />
      <TextField
        label={<Trans>Day</Trans>}
        type="date"
        max={today}
        value={written.measuredOn}
        onChange={set('measuredOn')}
        error={issueOf(change.refused, 'measuredOn')}
      />
      <TextField
        label={<Trans>How it was measured</Trans>}
        maxLength={1000}
        value={written.note}
        onChange={set('note')}
        error={issueOf(change.refused, 'note')}
      />
    </ChangeDialog>
  );
}
