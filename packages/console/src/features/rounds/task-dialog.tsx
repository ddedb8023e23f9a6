import { ContactWay, type RoundResult } from '@aftercare/schema';
import { Checkbox, SegmentField, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { resultWords, wayWords } from './round-words';
import { useLeaveRoundTask } from './use-leave-round-task';
import { useRecordRoundTask } from './use-record-round-task';

export interface TaskToDo {
  id: string;
  version: number;
  /** The customer; null where it is for none. */
  who: string | null;
  /** Those of the round; empty: any. */
  ways: readonly ContactWay[];
  items: readonly { name: string; label: { text: string } }[];
  /** It was left before: it may only be done. */
  left: boolean;
}

export interface TaskDialogProps {
  task: TaskToDo;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Says what became of a task: done, thing by thing, or left with the reason. */
export function TaskDialog({ task, onClose, onReload, onDone }: TaskDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const record = useRecordRoundTask();
  const leave = useLeaveRoundTask();
  const offered = task.ways.length ? task.ways : Object.values(ContactWay);
  const [does, setDoes] = useState<'DONE' | 'LEAVE'>('DONE');
  const [ways, setWays] = useState<readonly ContactWay[]>(task.ways.length === 1 ? task.ways : []);
  const [results, setResults] = useState<Record<string, RoundResult>>({});
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const change = does === 'DONE' ? record : leave;
  const asksWay = task.who !== null;
  const lacksWay = asksWay && task.ways.length > 0 && !ways.length;
  const lacksNote = (name: string) => results[name] === 'FOUND' && !notes[name]?.trim();
  const isWhole = !lacksWay && task.items.every(({ name }) => results[name] && !lacksNote(name));
  const send = async () => {
    setTried(true);
    const seen = { taskId: task.id, version: task.version };
    if (does === 'LEAVE') {
      if (!words.trim() || !(await leave.run({ ...seen, reason: words.trim() }))) return;
      toast({ text: t`Left, with the reason.` });
      return onDone();
    }
    if (!isWhole) return;
    const items = task.items.map(({ name }) => ({
      name,
      result: results[name]!,
      note: results[name] === 'FOUND' ? notes[name]!.trim() : null,
    }));
    if (!(await record.run({ ...seen, ways: [...ways], items, note: words.trim() || null }))) return;
    toast({ text: t`Recorded.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={task.who ?? <Trans>Planned work</Trans>}
      label={does === 'DONE' ? <Trans>Record it</Trans> : <Trans>Leave it undone</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      {!task.left && (
        <SegmentField<'DONE' | 'LEAVE'>
          label={<Trans>What became of it</Trans>}
          value={does}
          onChange={setDoes}
          segments={[
            { value: 'DONE', label: t`It was done` },
            { value: 'LEAVE', label: t`It is left` },
          ]}
        />
      )}
      {does === 'DONE' && asksWay && (
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 text-small font-semibold">
            <Trans>How the customer was reached</Trans>
          </legend>
          {offered.map((way) => (
            <Checkbox
              key={way}
              label={t(wayWords[way])}
              checked={ways.includes(way)}
              onChange={({ target }) => setWays(target.checked ? [...ways, way] : ways.filter((one) => one !== way))}
            />
          ))}
          {tried && lacksWay && <p className="text-small text-broken">{t`Choose at least one.`}</p>}
        </fieldset>
      )}
      {does === 'DONE' &&
        task.items.map(({ name, label }) => (
          <div key={name} className="flex flex-col gap-2">
            <SegmentField<RoundResult>
              label={label.text}
              value={results[name] ?? null}
              onChange={(result) => setResults({ ...results, [name]: result })}
              segments={(['DONE', 'FOUND', 'NOT_DONE'] as const).map((value) => ({
                value,
                label: t(resultWords[value]),
              }))}
              error={tried && !results[name] ? t`Needed.` : undefined}
            />
            {results[name] === 'FOUND' && (
              <TextField
                label={<Trans>What was found</Trans>}
                maxLength={1000}
                value={notes[name] ?? ''}
                onChange={({ target }) => setNotes({ ...notes, [name]: target.value })}
                error={tried && lacksNote(name) ? t`Needed.` : issueOf(change.refused, `items.${name}`)}
              />
            )}
          </div>
        ))}
      <TextArea
        label={does === 'DONE' ? <Trans>Note</Trans> : <Trans>Why</Trans>}
        maxLength={does === 'DONE' ? 2000 : 1000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        error={does === 'LEAVE' && tried && !words.trim() ? t`Say why.` : issueOf(change.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
