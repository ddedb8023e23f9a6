import { dayIn, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import type { AdmissionDialogProps } from './admission-dialog';
import { optionsOf, type OutsiderClass } from './use-admission-form';
import { useRecordEducation } from './use-record-education';

/** Safety education at one level: when, and by whom. */
export function EducationDialog({ seen, named, ...rest }: AdmissionDialogProps & { named: OutsiderClass }) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const record = useRecordEducation();
  const [level, setLevel] = useState<string | null>(null);
  const [onDay, setOnDay] = useState(() => dayIn(now, zone));
  const [trainer, setTrainer] = useState('');
  const [tried, setTried] = useState(false);
  const { onClose, onReload, onDone } = rest;
  const send = async () => {
    setTried(true);
    if (!level || !onDay || trainer.trim() === '') return;
    if (await record.run({ ...seen, level, onDay, trainer: trainer.trim() })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Record safety education</Trans>}
      label={<Trans>Record it</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <Select
        label={<Trans>Level</Trans>}
        placeholder={t`Choose`}
        options={optionsOf(named.educated)}
        value={level}
        onChange={setLevel}
        error={tried && !level ? t`Needed.` : issueOf(record.refused, 'level')}
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
        <TextField
          label={<Trans>Taught by</Trans>}
          maxLength={100}
          value={trainer}
          onChange={({ target }) => setTrainer(target.value)}
          error={tried && trainer.trim() === '' ? t`Needed.` : issueOf(record.refused, 'trainer')}
        />
      </div>
    </ChangeDialog>
  );
}
