import { Banner, Card, TextField, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo, useState } from 'react';
import type { EditorWords } from './editor-words';
import { readPolicyText, type TextParameter, writeParameter } from './policy-text';
import { TableForm } from './table-form';
import type { PolicyIssueFound } from './use-policy-issues';

export interface GuidedFormsProps {
  text: string;
  words: EditorWords;
  issues: readonly PolicyIssueFound[];
  /** The part that is shown: `parameters`, or a section of the text. */
  part: string;
  onPart: (part: string) => void;
  onChange: (text: string) => void;
  /** Goes to a line of the text. */
  onText: (line: number) => void;
}

/** Parameters and tables as forms; every change is written into the text, and comments stay where they are. */
export function GuidedForms({ text, words, issues, part, onPart, onChange, onText }: GuidedFormsProps) {
  const { t } = useLingui();
  const settled = useDeferredValue(text);
  const policy = useMemo(() => readPolicyText(settled), [settled]);
  if (!policy) {
    return (
      <Banner tone="broken">
        <Trans>The text is no valid YAML at the moment. Correct it as text; the tables come back by themselves.</Trans>
      </Banner>
    );
  }
  const sections = [...new Set(policy.tables.map(({ path }) => path[0] ?? ''))];
  const link =
    'min-h-control rounded-control px-2.5 text-small text-ink-soft hover:bg-sunken aria-[current=true]:bg-brand-soft aria-[current=true]:font-semibold aria-[current=true]:text-brand';
  return (
    <div className="flex flex-col gap-4">
      <nav aria-label={t`Parts of the policy`} className="flex flex-wrap gap-1">
        {['parameters', ...sections].map((key) => (
          <button
            key={key}
            type="button"
            aria-current={key === part || undefined}
            onClick={() => onPart(key)}
            className={link}
          >
            {key === 'parameters' ? t`Set by the organization` : words.section(key)}
          </button>
        ))}
      </nav>
      {part === 'parameters' && (
        <Card title={<Trans>Set by the organization</Trans>}>
          <div className="grid gap-4 sm:grid-cols-2">
            {policy.parameters.map((parameter) => (
              <ParameterField
                key={parameter.name}
                parameter={parameter}
                error={issues.find(({ line }) => line === parameter.line)?.message.text}
                onChange={(value) => onChange(writeParameter(text, parameter.name, value))}
              />
            ))}
          </div>
        </Card>
      )}
      {policy.tables
        .filter(({ path }) => path[0] === part)
        .map((table) => (
          <TableForm
            key={table.path.join('.')}
            table={table}
            policy={policy}
            text={text}
            words={words}
            issues={issues}
            onChange={onChange}
            onText={onText}
          />
        ))}
    </div>
  );
}

interface ParameterFieldProps {
  parameter: TextParameter;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** Typed freely, written into the text when it is left: half a value would be no value. */
function ParameterField({ parameter, error, onChange }: ParameterFieldProps) {
  const language = useLanguage();
  const [typing, setTyping] = useState<string | null>(null);
  const keep = () => {
    if (typing !== null && typing.trim() !== '' && typing !== parameter.value) onChange(typing.trim());
    setTyping(null);
  };
  return (
    <TextField
      label={language === 'zh-CN' ? parameter.label.zhCN : parameter.label.en}
      hint={`$${parameter.name}`}
      value={typing ?? parameter.value}
      onChange={(event) => setTyping(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
      error={error}
    />
  );
}
