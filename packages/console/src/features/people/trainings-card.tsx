import { Button, Card, formatDuration, lazyDialog, StateChip, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { Day } from '../../time/day';
import { useFrame } from '../../time/use-frame';
import type { FilePartProps } from './person-query';
import { useStrikeTechnicianTraining } from './use-strike-technician-training';

const TrainingDialog = lazyDialog(() =>
  import('./training-dialog').then(({ TrainingDialog: it }) => ({ default: it })),
);

/** What somebody has learnt, and whether the exam was passed. */
export function TrainingsCard({ person, onChanged }: FilePartProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { language } = useFrame();
  const strike = useStrikeTechnicianTraining();
  const [adding, setAdding] = useState(false);
  const { trainings, viewerMayManage } = person;
  const remove = async (trainingId: string) => {
    if (await strike.run({ trainingId })) toast({ text: t`Struck from the file.` });
    onChanged();
  };
  return (
    <Card
      title={<Trans>Training</Trans>}
      aside={
        viewerMayManage && (
          <Button onClick={() => setAdding(true)}>
            <Trans>Add</Trans>
          </Button>
        )
      }
    >
      {trainings.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>None on record.</Trans>
        </p>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {trainings.map(({ id, course, minutes, heldOn, examPassed }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2 text-small first:pt-0 last:pb-0">
            <span className="min-w-0 flex-1">
              {course}
              <span data-numeric className="block text-caption text-ink-soft">
                <Day on={heldOn} /> · {formatDuration(minutes, language)}
              </span>
            </span>
            {examPassed != null && (
              <StateChip state={examPassed ? 'met' : 'broken'}>
                {examPassed ? t`exam passed` : t`exam failed`}
              </StateChip>
            )}
            {viewerMayManage && (
              <Button
                variant="quiet"
                busy={strike.busy}
                aria-label={t`Strike the training ${course}`}
                onClick={() => void remove(id)}
              >
                <Trans>Strike</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalBanner refused={strike.refused} onReload={onChanged} />
      {adding && (
        <Suspense fallback={null}>
          <TrainingDialog
            person={person}
            onClose={() => setAdding(false)}
            onChanged={() => {
              setAdding(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
