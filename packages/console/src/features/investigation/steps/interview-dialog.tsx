import { MomentField, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import { useFrame } from '../../../time/use-frame';
import { useRecordInterview } from '../use-record-interview';

export interface InterviewDialogProps {
  investigationId: string;
  onClose: () => void;
  onDone: () => void;
}

/** Writes down what somebody said, as they said it. */
export function InterviewDialog({ investigationId, onClose, onDone }: InterviewDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { zone, now } = useFrame();
  const record = useRecordInterview();
  const [person, setPerson] = useState('');
  const [capacity, setCapacity] = useState('');
  const [said, setSaid] = useState('');
  const [heldAt, setHeldAt] = useState(() => new Date(now).toISOString());
  const [tried, setTried] = useState(false);
  const required = (text: string) => (tried && !text.trim() ? t`Write something here.` : undefined);
  const send = async () => {
    setTried(true);
    if (!person.trim() || !capacity.trim() || !said.trim() || !heldAt) return;
    const words = { person: person.trim(), capacity: capacity.trim(), said: said.trim() };
    if (!(await record.run({ investigationId, heldAt, ...words }))) return;
    toast({ text: t`Kept.` });
    onDone();
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Write an interview down</Trans>}
      description={<Trans>Only those who investigate read the name; others see it masked.</Trans>}
      label={<Trans>Keep it</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <TextField
          label={<Trans>Who was asked</Trans>}
          maxLength={100}
          autoComplete="off"
          value={person}
          onChange={(event) => setPerson(event.target.value)}
          error={required(person) ?? issueOf(record.refused, 'person')}
        />
        <TextField
          label={<Trans>In what capacity</Trans>}
          hint={<Trans>Driver, operator, storekeeper</Trans>}
          maxLength={100}
          value={capacity}
          onChange={(event) => setCapacity(event.target.value)}
          error={required(capacity) ?? issueOf(record.refused, 'capacity')}
        />
      </div>
      <MomentField
        label={<Trans>When it was said</Trans>}
        zone={zone}
        value={heldAt}
        onChange={setHeldAt}
        error={tried && !heldAt ? t`Choose a day and a time.` : issueOf(record.refused, 'heldAt')}
      />
      <TextArea
        label={<Trans>What was said</Trans>}
        rows={8}
        maxLength={10_000}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
        error={required(said) ?? issueOf(record.refused, 'said')}
      />
    </ChangeDialog>
  );
}
