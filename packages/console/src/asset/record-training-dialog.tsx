import { Button, Dialog, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { issueOf } from '../change/issue-of';
import { RefusalBanner } from '../change/refusal-banner';
import { type TraineeDraft, TraineeRow } from './trainee-row';
import { useRecordTraining } from './use-record-training';

export interface RecordTrainingDialogProps {
  assetId: string;
  /** The training, by its name in the policy. */
  plan: string;
  title: string;
  roles: readonly { name: string; label: { text: string } }[];
  onClose: () => void;
  onChanged: () => void;
}

const most = 50;

/** Who attended a training, as what, and who of them can work alone. */
export function RecordTrainingDialog({ assetId, plan, title, roles, onClose, onChanged }: RecordTrainingDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const record = useRecordTraining();
  const lastKey = useRef(0);
  const another = (): TraineeDraft => ({
    key: ++lastKey.current,
    name: '',
    role: roles[0]?.name ?? '',
    worksAlone: false,
  });
  const [people, setPeople] = useState<readonly TraineeDraft[]>(() => [another()]);
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (people.some(({ name }) => name.trim() === '')) return;
    const trainees = people.map(({ name, role, worksAlone }) => ({ name: name.trim(), role, worksAlone }));
    if (!(await record.run({ assetId, plan, trainees }))) return;
    toast({ text: t`The training is on record.` });
    onChanged();
    onClose();
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={<Trans>Who attended</Trans>}
      description={title}
      footer={
        <Button variant="primary" busy={record.busy} onClick={() => void send()}>
          <Trans>Put on record</Trans>
        </Button>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="text-small text-ink-soft">
          <Trans>
            A name given before is the same person: write it the same way, and what they have reached is brought up to
            date.
          </Trans>
        </p>
        <ul aria-label={t`Who attended`} className="flex flex-col gap-3">
          {people.map((trainee, index) => (
            <TraineeRow
              key={trainee.key}
              trainee={trainee}
              roles={roles}
              errors={{
                name:
                  tried && trainee.name.trim() === ''
                    ? t`Write the name, or remove the line.`
                    : issueOf(record.refused, `trainees.${index}.name`),
                role: issueOf(record.refused, `trainees.${index}.role`),
              }}
              onChange={(part) =>
                setPeople((all) => all.map((one) => (one.key === trainee.key ? { ...one, ...part } : one)))
              }
              onRemove={
                people.length > 1 ? () => setPeople((all) => all.filter(({ key }) => key !== trainee.key)) : undefined
              }
            />
          ))}
        </ul>
        {people.length < most && (
          <div>
            <Button onClick={() => setPeople((all) => [...all, another()])}>
              <Trans>One more person</Trans>
            </Button>
          </div>
        )}
        <RefusalBanner refused={record.refused} onReload={onChanged} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}
