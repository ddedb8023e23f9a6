import { dayIn, SegmentField, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import type { RecoveryStepProps } from './recovery-step';
import { useRecordRecoveryLetter } from './use-record-recovery-letter';

/** Puts a letter on record, sent or received. */
export function LetterDialog({ recoveryId, version, onClose, onReload, onDone }: RecoveryStepProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const record = useRecordRecoveryLetter();
  const [way, setWay] = useState<'sent' | 'received'>('sent');
  const [on, setOn] = useState(today);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!on || words.trim() === '') return;
    if (!(await record.run({ recoveryId, version, received: way === 'received', on, words: words.trim() }))) return;
    toast({ text: t`The letter is on record.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Record a letter</Trans>}
      label={<Trans>Put on record</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <SegmentField<'sent' | 'received'>
        label={<Trans>Which way</Trans>}
        segments={[
          { value: 'sent', label: t`We sent it` },
          { value: 'received', label: t`It came` },
        ]}
        value={way}
        onChange={setWay}
      />
      <TextField
        type="date"
        label={<Trans>The day on it</Trans>}
        max={today}
        value={on}
        onChange={({ target }) => setOn(target.value)}
        error={tried && !on ? t`Choose a day.` : issueOf(record.refused, 'on')}
      />
      <TextArea
        label={<Trans>What it says</Trans>}
        rows={5}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        error={tried && words.trim() === '' ? t`Write something here.` : issueOf(record.refused, 'words')}
      />
    </ChangeDialog>
  );
}
