import { Button, Card, FieldError, IconButton, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowUp, Code, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useClauseWords } from '../../../words/use-clause-words';
import {
  insertRow,
  moveRowUp,
  type PolicyText,
  removeRow,
  type RowDraft,
  type TextRow,
  type TextTable,
  writeRow,
} from './policy-text';
import { inline } from './yaml-value';
import type { EditorWords } from './editor-words';
import { knownOutcomes } from './known-outcomes';
import { leavesOf } from './outcome-leaves';
import { RowDialog } from './row-dialog';
import type { PolicyIssueFound } from './use-policy-issues';

export interface TableFormProps {
  table: TextTable;
  policy: PolicyText;
  text: string;
  words: EditorWords;
  issues: readonly PolicyIssueFound[];
  onChange: (text: string) => void;
  onText: (line: number) => void;
}

/** One table of the policy, row by row: changed, added, moved and taken out; the first row that holds decides. */
export function TableForm({ table, policy, text, words, issues, onChange, onText }: TableFormProps) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const { path, rows } = table;
  const [editing, setEditing] = useState<{ index: number; row: TextRow | null } | null>(null);
  const name = words.table(path);
  const apply = (draft: RowDraft) => {
    if (!editing) return;
    const { index, row } = editing;
    onChange(row ? writeRow(text, path, index, draft) : insertRow(text, path, index, draft));
    setEditing(null);
  };
  const end = rows.at(-1)?.otherwise ? rows.length - 1 : rows.length;
  return (
    <Card
      padded={false}
      title={name}
      aside={
        <>
          <IconButton label={t`Show in the text`} icon={<Code />} onClick={() => onText(table.line)} />
          {end < rows.length && (
            <Button
              icon={<Plus aria-hidden className="size-4" />}
              onClick={() => setEditing({ index: end, row: null })}
            >{t`Add a row`}</Button>
          )}
        </>
      }
    >
      <ol aria-label={t`Rows of ${name}`} className="divide-y divide-line border-t border-line">
        {rows.map((row, index) => {
          const wrong = issues.filter(({ line }) => line >= row.line && line <= row.lastLine);
          return (
            <li key={`${row.line}`} className="flex flex-wrap items-start gap-x-3 gap-y-1 px-card py-2 text-small">
              <span className="w-5 pt-1 text-caption text-ink-soft">{index + 1}</span>
              <div className="min-w-0 flex-1 basis-60 pt-0.5">
                <RowWords row={row} path={path} policy={policy} words={words} />
                <p className="text-caption text-ink-soft">
                  {row.clause ? clauseWords(row.clause) : <Trans>no clause</Trans>}
                </p>
                {wrong.map((issue) => (
                  <FieldError key={issue.rule + issue.message.text}>{issue.message.text}</FieldError>
                ))}
              </div>
              <div className="flex">
                <IconButton
                  label={t`Change row ${index + 1}`}
                  icon={<Pencil />}
                  onClick={() => setEditing({ index, row })}
                />
                <IconButton
                  label={t`Move row ${index + 1} up`}
                  icon={<ArrowUp />}
                  disabled={index === 0 || row.otherwise}
                  onClick={() => onChange(moveRowUp(text, path, index))}
                />
                <IconButton
                  label={t`Take row ${index + 1} out`}
                  icon={<Trash2 />}
                  disabled={row.otherwise}
                  onClick={() => onChange(removeRow(text, path, index))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p className="border-t border-line px-card py-2 text-caption text-ink-soft">
        <Trans>The first row that holds decides, so a row that asks less must stand below one that asks more.</Trans>
      </p>
      {editing && (
        <RowDialog
          key={`${editing.index} ${editing.row?.line}`}
          row={editing.row}
          like={rows[0] ?? null}
          policy={policy}
          words={words}
          known={knownOutcomes(rows, policy)}
          onApply={apply}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

interface RowWordsProps {
  row: TextRow;
  path: readonly string[];
  policy: PolicyText;
  words: EditorWords;
}

/** A row as people read it; what was written since the last save, as it is written. */
function RowWords({ row, path, policy, words }: RowWordsProps) {
  const language = useLanguage();
  const said = (words: { zhCN: string; en: string }) => (language === 'zh-CN' ? words.zhCN : words.en);
  const factOf = (name: string) => policy.facts.find((fact) => fact.name === name);
  const valueOf = (name: string, value: unknown) => {
    const asked = words.asked(name, value);
    if (asked) return asked;
    const choices = factOf(name)?.choices ?? [];
    const parts = Array.isArray(value) ? value : [value];
    const known = parts.map((part) => choices.find(({ code }) => code === part));
    return known.every(Boolean) && known.length > 0 ? known.map((one) => said(one!.label)).join(', ') : plain(value);
  };
  return (
    <p className="break-words">
      {row.otherwise ? (
        <span className="text-ink-soft">
          <Trans>Otherwise</Trans>
        </span>
      ) : (
        row.conditions.map(({ fact, value }, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            <span className="text-ink-soft">
              {factOf(fact) ? said(factOf(fact)!.label) : (words.fact(fact) ?? fact)}
            </span>{' '}
            {valueOf(fact, value)}
          </span>
        ))
      )}{' '}
      <span aria-hidden>→</span>{' '}
      <span className="font-semibold">
        {words.decided(path, row.outcome) ??
          leavesOf(row.outcome)
            .map(({ path: at, value }) => (at.length > 0 ? `${at.join(' ')}: ${plain(value)}` : plain(value)))
            .join('; ')}
      </span>
    </p>
  );
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : inline(value).replaceAll(/^\[ | \]$/g, '');
