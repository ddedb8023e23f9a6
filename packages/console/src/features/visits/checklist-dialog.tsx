import { Banner, Button, Dialog, SegmentField, TextArea, useToast } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { focusFirstWrong } from '../../change/focus-first-wrong';
import type { FieldVisit } from '../../field/field-visit';
import { useField } from '../../field/use-field';
import { useClauseWords } from '../../words/use-clause-words';

export interface ChecklistDialogProps {
  visitId: string;
  list: FieldVisit['checklists'][number];
  onClose: () => void;
}

/** What follows where something is not in order. */
const failureWords: Record<ChecklistDialogProps['list']['failed'], MessageDescriptor> = {
  STOP: msg`Once this is saved, the work stops, and whoever is responsible is told.`,
  PUT_RIGHT_FIRST: msg`It is put right, and gone through again, before the work goes on.`,
  REPORT: msg`It goes into the record. The work goes on.`,
};

type Answer = { verdict: 'PASSED' | 'FAILED' | null; note: string };

/** Every item of a checklist, each answered; what is wrong is said in words. */
export function ChecklistDialog({ visitId, list, onClose }: ChecklistDialogProps) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const toast = useToast();
  const field = useField();
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [tried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const answerOf = (name: string): Answer => answers[name] ?? { verdict: null, note: '' };
  const change = (name: string, part: Partial<Answer>) =>
    setAnswers((before) => ({ ...before, [name]: { ...(before[name] ?? { verdict: null, note: '' }), ...part } }));
  const lacksNote = ({ verdict, note }: Answer) => verdict === 'FAILED' && note.trim() === '';
  const hasFailed = list.items.some(({ name }) => answerOf(name).verdict === 'FAILED');
  const save = async () => {
    setTried(true);
    const all = list.items.map(({ name }) => ({ item: name, ...answerOf(name) }));
    if (all.some((answer) => !answer.verdict || lacksNote(answer))) return focusFirstWrong(fields.current);
    await field.take(visitId, {
      kind: 'CHECK',
      checklist: list.name,
      answers: all.map(({ item, verdict, note }) => ({
        item,
        passed: verdict === 'PASSED',
        note: verdict === 'FAILED' ? note.trim() : null,
      })),
    });
    toast({ text: t`Saved.` });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={list.label.text}
      description={clauseWords(list.clause)}
      footer={
        <Button variant="primary" wide className="min-h-12" onClick={() => void save()}>
          <Trans>Save the checklist</Trans>
        </Button>
      }
    >
      <div ref={fields} className="flex flex-col gap-4">
        {list.items.map(({ name, label }) => {
          const answer = answerOf(name);
          return (
            <div key={name} className="flex flex-col gap-2">
              <SegmentField
                label={label.text}
                segments={[
                  { value: 'PASSED', label: <Trans>In order</Trans> },
                  { value: 'FAILED', label: <Trans>Not in order</Trans> },
                ]}
                value={answer.verdict}
                onChange={(verdict) => change(name, { verdict })}
                error={tried && !answer.verdict ? t`Choose an answer.` : undefined}
              />
              {answer.verdict === 'FAILED' && (
                <TextArea
                  label={<Trans>What is not in order</Trans>}
                  rows={2}
                  maxLength={500}
                  value={answer.note}
                  onChange={(event) => change(name, { note: event.target.value })}
                  error={tried && lacksNote(answer) ? t`Say what is wrong.` : undefined}
                />
              )}
            </div>
          );
        })}
        {/* What a phone has kept since before may not say what follows. */}
        {hasFailed && failureWords[list.failed] && (
          <div role="status">
            <Banner tone="risk">{t(failureWords[list.failed])}</Banner>
          </div>
        )}
      </div>
    </Dialog>
  );
}
