import { Button, formatDate, lazyDialog, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useFrame } from '../time/use-frame';
import { usePolicyWord } from '../words/use-policy-word';
import { useClauseWords } from '../words/use-clause-words';

const CareListParts = graphql(`
  fragment CareListItem on CarePlanItem {
    key
    label {
      text
    }
    state
    dueOn
    free
    performedBy
    clause
    sentence {
      text
    }
    topics {
      text
    }
    who {
      text
    }
    roles {
      name
      label {
        text
      }
    }
    viewerMayRecord
    trainees {
      name
      role {
        text
      }
      attended
      worksAlone
    }
  }
`);

const RecordTrainingDialog = lazyDialog(() =>
  import('./record-training-dialog').then(({ RecordTrainingDialog: it }) => ({ default: it })),
);

export interface CareListProps {
  assetId: string;
  care: readonly FragmentType<typeof CareListParts>[];
  onChanged: () => void;
}

/** What falls due for a unit by itself, when and by whom; for training, who was there and who can work alone. */
export function CareList({ assetId, care, onChanged }: CareListProps) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const frame = useFrame();
  const wordOf = usePolicyWord();
  const day = (date: string) => formatDate(`${date}T12:00:00Z`, { ...frame, zone: 'UTC' });
  const [recording, setRecording] = useState<string | null>(null);
  const items = readFragment(CareListParts, care);
  const training = items.find(({ key }) => key === recording);
  return (
    <ul className="flex flex-col gap-4">
      {items.map((item) => (
        <li key={item.key} className="flex flex-col gap-1 text-small">
          <div className="flex flex-wrap items-center gap-2">
            <span className="font-semibold">{item.label.text}</span>
            <StateChip state={item.state === 'DONE' ? 'met' : item.state === 'OVERDUE' ? 'broken' : 'ok'}>
              {item.state === 'DONE'
                ? t`Done`
                : item.dueOn
                  ? item.state === 'OVERDUE'
                    ? t`Overdue since ${day(item.dueOn)}`
                    : t`Due ${day(item.dueOn)}`
                  : t`To be done`}
            </StateChip>
          </div>
          <p className="text-caption text-ink-soft">
            {wordOf(item.performedBy)} · {item.free ? t`Free of charge` : t`Paid`} · {clauseWords(item.clause)}
          </p>
          <p className="text-caption">{item.sentence.text}</p>
          {item.topics.length > 0 && (
            <p className="text-caption text-ink-soft">
              {[...item.who, ...item.topics].map(({ text }) => text).join(' · ')}
            </p>
          )}
          {item.trainees.map(({ name, role, attended, worksAlone }) => (
            <p key={`${name} ${role.text}`} className="border-l-2 border-line pl-2 text-caption">
              {name} · {role.text} · {worksAlone ? t`works alone` : attended ? t`was there` : t`named`}
            </p>
          ))}
          {item.viewerMayRecord && (
            <div>
              <Button onClick={() => setRecording(item.key)}>{t`Record who attended`}</Button>
            </div>
          )}
        </li>
      ))}
      {training && (
        <Suspense fallback={null}>
          <RecordTrainingDialog
            assetId={assetId}
            plan={training.key}
            title={training.label.text}
            roles={training.roles}
            onClose={() => setRecording(null)}
            onChanged={onChanged}
          />
        </Suspense>
      )}
    </ul>
  );
}
