import { SegmentField, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { AdmissionDialogProps } from './admission-dialog';
import { optionsOf, type AdmissionForm } from './use-admission-form';
import { useInspectAdmission } from './use-inspect-admission';

type Seen = 'PASSED' | 'FAILED';

/** A look at how somebody works on site, item by item; a failed one says what was seen. */
export function InspectDialog({
  seen,
  form,
  onClose,
  onReload,
  onDone,
}: AdmissionDialogProps & { form: AdmissionForm }) {
  const { t } = useLingui();
  const inspect = useInspectAdmission();
  const [round, setRound] = useState(form.inspections[0]?.name ?? null);
  const [found, setFound] = useState<Record<string, Seen>>({});
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const items = form.inspections.find(({ name }) => name === round)?.items ?? [];
  const lacks = (name: string) => !found[name] || (found[name] === 'FAILED' && !notes[name]?.trim());
  const send = async () => {
    setTried(true);
    if (!round || items.some(({ name }) => lacks(name))) return;
    const answers = items.map(({ name }) => ({
      item: name,
      passed: found[name] === 'PASSED',
      note: notes[name]?.trim() || null,
    }));
    if (await inspect.run({ ...seen, round, answers })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Inspect on site</Trans>}
      description={<Trans>The responsible department hears of what is not in order.</Trans>}
      label={<Trans>Record it</Trans>}
      change={inspect}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      {form.inspections.length > 1 && (
        <Select
          label={<Trans>Inspection</Trans>}
          options={optionsOf(form.inspections)}
          value={round}
          onChange={setRound}
        />
      )}
      {items.map(({ name, label }) => (
        <div key={name} className="flex flex-col gap-2">
          <SegmentField<Seen | ''>
            label={label.text}
            value={found[name] ?? ''}
            onChange={(value) => value && setFound({ ...found, [name]: value })}
            segments={[
              { value: 'PASSED', label: t`in order` },
              { value: 'FAILED', label: t`not in order` },
            ]}
            error={tried && !found[name] ? t`Needed.` : undefined}
          />
          {found[name] === 'FAILED' && (
            <TextField
              label={<Trans>What was seen</Trans>}
              maxLength={500}
              value={notes[name] ?? ''}
              onChange={({ target }) => setNotes({ ...notes, [name]: target.value })}
              error={tried && lacks(name) ? t`Needed.` : issueOf(inspect.refused, 'answers')}
            />
          )}
        </div>
      ))}
    </ChangeDialog>
  );
}
