import { dayIn, NumberField, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import type { FilePartProps } from './person-query';
import { useRecordTechnicianTraining } from './use-record-technician-training';

type Exam = 'passed' | 'failed' | 'none';

/** Records a training somebody went through. */
export function TrainingDialog({ person, onClose, onChanged }: FilePartProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const record = useRecordTechnicianTraining();
  const [course, setCourse] = useState('');
  const [hours, setHours] = useState('8');
  const [heldOn, setHeldOn] = useState(() => dayIn(now, zone));
  const [exam, setExam] = useState<Exam>('passed');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    const minutes = Math.round(Number(hours) * 60);
    if (!course.trim() || !heldOn || !(minutes > 0)) return;
    const done = await record.run({
      technicianId: person.id,
      course: course.trim(),
      minutes,
      heldOn,
      examPassed: exam === 'none' ? null : exam === 'passed',
    });
    if (!done) return;
    toast({ text: t`Recorded.` });
    onChanged();
  };
  return (
    <ChangeDialog
      title={<Trans>A training of {person.name}</Trans>}
      label={<Trans>Put on record</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={<Trans>What it taught</Trans>}
        maxLength={200}
        value={course}
        onChange={(event) => setCourse(event.target.value)}
        error={tried && !course.trim() ? t`Say what it taught.` : issueOf(record.refused, 'course')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          label={<Trans>Hours</Trans>}
          value={hours}
          onChange={setHours}
          error={tried && !(Number(hours) > 0) ? t`Say how long it took.` : issueOf(record.refused, 'minutes')}
        />
        <TextField
          type="date"
          label={<Trans>Day</Trans>}
          value={heldOn}
          onChange={(event) => setHeldOn(event.target.value)}
          error={tried && !heldOn ? t`Choose a day.` : issueOf(record.refused, 'heldOn')}
        />
      </div>
      <Select<Exam>
        label={<Trans>Exam</Trans>}
        options={[
          { value: 'passed', label: t`Passed` },
          { value: 'failed', label: t`Not passed` },
          { value: 'none', label: t`There was none` },
        ]}
        value={exam}
        onChange={setExam}
      />
    </ChangeDialog>
  );
}
