import { FieldError, SegmentField, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import type { CheckFailure } from '../../../gql/graphql';
import { checkFailureWords } from '../../../words/investigation-words';
import { useRunChecklist } from '../use-run-checklist';

export interface ChecklistToRun {
  name: string;
  label: { text: string };
  failed: CheckFailure;
  items: readonly { name: string; label: { text: string } }[];
}

export interface RunChecklistDialogProps {
  requestId: string;
  checklist: ChecklistToRun;
  onClose: () => void;
  onDone: () => void;
}

interface Answer {
  passed: boolean | null;
  note: string;
}

const unanswered: Answer = { passed: null, note: '' };

/** Goes through a checklist, item by item: what was seen may be noted, what failed says why. */
export function RunChecklistDialog({ requestId, checklist, onClose, onDone }: RunChecklistDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const run = useRunChecklist();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [tried, setTried] = useState(false);
  const answerOf = (item: string) => answers[item] ?? unanswered;
  const isMissing = ({ passed, note }: Answer) => passed === null || (!passed && !note.trim());
  const { items } = checklist;
  const open = items.filter(({ name }) => answerOf(name).passed === null).length;
  const set = (item: string, part: Partial<Answer>) =>
    setAnswers((before) => ({ ...before, [item]: { ...(before[item] ?? unanswered), ...part } }));
  const send = async () => {
    setTried(true);
    if (items.some(({ name }) => isMissing(answerOf(name)))) return;
    const given = items.map(({ name: item }) => {
      const { passed, note } = answerOf(item);
      return { item, passed: passed === true, note: note.trim() || null };
    });
    if (!(await run.run({ requestId, checklist: checklist.name, answers: given }))) return;
    toast({ text: given.every(({ passed }) => passed) ? t`All in order.` : t`Kept. What failed is followed up.` });
    onDone();
  };
  return (
    <ChangeDialog
      wide
      title={checklist.label.text}
      description={t(checkFailureWords[checklist.failed])}
      label={<Trans>Keep the checklist</Trans>}
      change={run}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <ol className="flex flex-col divide-y divide-line">
        {items.map(({ name, label }, index) => {
          const { passed, note } = answerOf(name);
          return (
            <li key={name} className="flex flex-col gap-2 py-2.5">
              <SegmentField<'YES' | 'NO'>
                label={label.text}
                segments={[
                  { value: 'YES', label: t`In order` },
                  { value: 'NO', label: t`Not in order` },
                ]}
                value={passed === null ? null : passed ? 'YES' : 'NO'}
                onChange={(said) => set(name, { passed: said === 'YES' })}
                error={tried && passed === null ? t`Still to be answered.` : undefined}
              />
              {passed !== null && (
                <TextField
                  label={passed ? <Trans>Note</Trans> : <Trans>What is the matter</Trans>}
                  optional={passed}
                  maxLength={500}
                  value={note}
                  onChange={(event) => set(name, { note: event.target.value })}
                  error={
                    tried && !passed && !note.trim()
                      ? t`Write something here.`
                      : issueOf(run.refused, `answers.${index}`)
                  }
                />
              )}
            </li>
          );
        })}
      </ol>
      {tried && open > 0 && <FieldError>{t`Items without an answer: ${open}`}</FieldError>}
    </ChangeDialog>
  );
}
