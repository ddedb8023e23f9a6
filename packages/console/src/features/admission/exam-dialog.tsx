import { dayIn, NumberField, SegmentField, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import type { AdmissionDialogProps } from './admission-dialog';
import { useRecordExam } from './use-record-exam';

/** The safety exam somebody sat; the last time counts. */
export function ExamDialog({ seen, onClose, onReload, onDone }: AdmissionDialogProps) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const record = useRecordExam();
  const [result, setResult] = useState<'PASSED' | 'FAILED' | ''>('');
  const [score, setScore] = useState('');
  const [onDay, setOnDay] = useState(() => dayIn(now, zone));
  const [tried, setTried] = useState(false);
  const points = score === '' ? null : Number(score);
  const wrong = points !== null && (!Number.isInteger(points) || points < 0 || points > 1000);
  const send = async () => {
    setTried(true);
    if (!result || wrong || !onDay) return;
    if (await record.run({ ...seen, passed: result === 'PASSED', score: points, onDay })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Record the exam</Trans>}
      label={<Trans>Record it</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <SegmentField<'PASSED' | 'FAILED' | ''>
        label={<Trans>Result</Trans>}
        value={result}
        onChange={setResult}
        segments={[
          { value: 'PASSED', label: t`passed` },
          { value: 'FAILED', label: t`not passed` },
        ]}
        error={tried && !result ? t`Needed.` : undefined}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          optional
          label={<Trans>Score</Trans>}
          value={score}
          onChange={setScore}
          error={wrong ? t`0 to 1000.` : issueOf(record.refused, 'score')}
        />
        <TextField
          type="date"
          label={<Trans>On</Trans>}
          max={dayIn(now, zone)}
          value={onDay}
          onChange={({ target }) => setOnDay(target.value)}
          error={issueOf(record.refused, 'onDay')}
        />
      </div>
    </ChangeDialog>
  );
}
