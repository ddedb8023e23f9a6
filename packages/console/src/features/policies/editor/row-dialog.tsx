import { Button, Dialog, IconButton, Select, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useClauseName } from '../../../words/use-clause-name';
import { ConditionField } from './condition-field';
import { leavesOf, withLeaf } from './outcome-leaves';
import { SuggestedField } from './suggested-field';
import type { EditorWords } from './editor-words';
import type { PolicyText, RowDraft, TextRow } from './policy-text';
import { inline, typed } from './yaml-value';

export interface RowDialogProps {
  /** Null: a new one. */
  row: TextRow | null;
  /** A row whose outcome says which fields a new one has. */
  like: TextRow | null;
  policy: PolicyText;
  words: EditorWords;
  /** By field of the outcome, words known for it. */
  known: ReadonlyMap<string, readonly string[]>;
  onApply: (draft: RowDraft) => void;
  onClose: () => void;
}

/** One row as a form: what it asks, fact by fact, what it decides, and which clause says so. */
export function RowDialog({ row, like, policy, words, known, onApply, onClose }: RowDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const clauseName = useClauseName();
  const form = useId();
  const [conditions, setConditions] = useState(row?.conditions ?? []);
  const [outcome, setOutcome] = useState<unknown>(row?.outcome ?? like?.outcome ?? '');
  const [typing, setTyping] = useState<Record<string, string>>({});
  const [clause, setClause] = useState(row ? row.clause : (like?.clause ?? null));
  const [tried, setTried] = useState(false);
  const free = policy.facts.filter(({ name }) => !conditions.some(({ fact }) => fact === name));
  const nothingAsked = !row?.otherwise && conditions.length === 0;
  const apply = () => {
    setTried(true);
    if (nothingAsked) return;
    const decided = leavesOf(outcome).reduce<unknown>((whole, { path, value }) => {
      const text = typing[path.join('.')];
      return text === undefined ? whole : withLeaf(whole, path, typed(text, value));
    }, outcome);
    onApply({ conditions, outcome: decided, clause });
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={row ? <Trans>Change the row</Trans> : <Trans>A new row</Trans>}
      footer={
        <Button variant="primary" type="submit" form={form}>
          <Trans>Write it into the text</Trans>
        </Button>
      }
    >
      <form
        id={form}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        {row?.otherwise ? (
          <p className="text-small text-ink-soft">
            <Trans>This row decides whatever no row before it does.</Trans>
          </p>
        ) : (
          <fieldset className="flex flex-col gap-3">
            <legend className="mb-2 text-lead font-semibold">
              <Trans>When</Trans>
            </legend>
            {conditions.map(({ fact, value }) => (
              <div key={fact} className="flex items-end gap-2">
                <ConditionField
                  fact={policy.facts.find(({ name }) => name === fact) ?? null}
                  name={fact}
                  words={words.fact(fact)}
                  value={value}
                  onChange={(is) =>
                    setConditions((before) => before.map((one) => (one.fact === fact ? { fact, value: is } : one)))
                  }
                />
                <IconButton
                  label={t`Do not ask for ${fact}`}
                  icon={<X />}
                  onClick={() => setConditions((before) => before.filter((one) => one.fact !== fact))}
                />
              </div>
            ))}
            <Select<string>
              label={<Trans>Ask for one more fact</Trans>}
              placeholder={t`Choose a fact`}
              options={free.map(({ name, label }) => ({
                value: name,
                label: `${language === 'zh-CN' ? label.zhCN : label.en} (${name})`,
              }))}
              value={null}
              onChange={(fact) => {
                const [choice] = policy.facts.find(({ name }) => name === fact)?.choices ?? [];
                setConditions((before) => [...before, { fact, value: choice?.code ?? 'yes' }]);
              }}
              error={tried && nothingAsked ? t`A row asks for at least one fact.` : undefined}
            />
          </fieldset>
        )}
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-2 text-lead font-semibold">
            <Trans>Then</Trans>
          </legend>
          {leavesOf(outcome).map(({ path, value }) => {
            const key = path.join('.');
            return (
              <SuggestedField
                key={key}
                label={key || t`Outcome`}
                suggestions={known.get(key) ?? []}
                value={typing[key] ?? (typeof value === 'string' ? value : inline(value))}
                onChange={(text) => setTyping((before) => ({ ...before, [key]: text }))}
              />
            );
          })}
          {typeof outcome === 'object' && (
            <Button variant="quiet" onClick={() => setOutcome(inline(outcome))}>
              <Trans>Write the outcome as one line</Trans>
            </Button>
          )}
        </fieldset>
        <Select<string>
          label={<Trans>Clause</Trans>}
          options={policy.clauses.map((number) => ({ value: number, label: clauseName(number) }))}
          value={clause}
          onChange={setClause}
        />
      </form>
    </Dialog>
  );
}
