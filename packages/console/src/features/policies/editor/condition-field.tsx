import { Checkbox, TextField, useLanguage } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { TextFact } from './policy-text';
import { inline, typed } from './yaml-value';

export interface ConditionFieldProps {
  /** Null for what the product knows by itself, such as the tier. */
  fact: TextFact | null;
  name: string;
  /** What people call it, where the policy does not say. */
  words: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** What a row asks of one fact: ticked choices where it has some, else a condition as the policy writes it. */
export function ConditionField({ fact, name, words, value, onChange }: ConditionFieldProps) {
  const language = useLanguage();
  const said = (words: { zhCN: string; en: string }) => (language === 'zh-CN' ? words.zhCN : words.en);
  const label = fact ? `${said(fact.label)} (${name})` : words ? `${words} (${name})` : name;
  const ticked = (Array.isArray(value) ? value : [value]).map(String);
  const choices = fact?.choices ?? [];
  if (choices.length > 0 && ticked.every((one) => choices.some(({ code }) => code === one))) {
    const tick = (code: string, on: boolean) => {
      const now = choices.map((choice) => choice.code).filter((one) => (one === code ? on : ticked.includes(one)));
      if (now.length > 0) onChange(now.length === 1 ? now[0] : now);
    };
    return (
      <fieldset className="min-w-0 flex-1">
        <legend className="mb-1.5 text-small font-semibold">{label}</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1.5">
          {choices.map((choice) => (
            <Checkbox
              key={choice.code}
              label={said(choice.label)}
              checked={ticked.includes(choice.code)}
              onChange={(event) => tick(choice.code, event.target.checked)}
            />
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <TextField
      className="flex-1"
      label={label}
      hint={<Trans>Such as “&gt; 1,000 CNY and &lt;= 10,000 CNY”, “yes”, “present”, “[A, B]”.</Trans>}
      value={typeof value === 'string' ? value : inline(value)}
      onChange={(event) => onChange(typed(event.target.value, value))}
    />
  );
}
