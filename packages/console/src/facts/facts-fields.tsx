import { apiProblem, Checkbox, ErrorState, Loading, Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { issueOf } from '../change/issue-of';
import type { Refused } from '../change/use-change';
import type { RequestKind } from '../gql/graphql';
import type { Facts } from './facts';
import { askable, useIntakeChoices } from './intake-choices';
import { QuestionFields } from './question-fields';

export interface FactsFieldsProps {
  kind: RequestKind | null;
  assetId: string | null;
  facts: Facts;
  onChange: (facts: Facts) => void;
  refused: Refused | null;
}

const unknown = '';

/** The facts the policy in force asks for, and no others; each can be left unknown. */
export function FactsFields({ kind, assetId, facts, onChange, refused }: FactsFieldsProps) {
  const { t } = useLingui();
  const [{ data, error }, again] = useIntakeChoices({ kind, assetId });
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={() => again()} />;
  if (!data) return <Loading lines={3} />;
  const { components, faults, causes, complexities, regionClasses, questions } = data.intakeForm;
  const fields = [
    { name: 'componentCode', label: t`Component`, choices: components },
    { name: 'faultCode', label: t`Fault`, choices: faults },
    { name: 'causeCode', label: t`Cause`, choices: causes },
    { name: 'complexity', label: t`Complexity`, choices: complexities },
    { name: 'regionClass', label: t`Region`, choices: regionClasses },
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        {fields
          .filter(({ choices }) => choices.length > 0)
          .map(({ name, label, choices }) => (
            <Select
              key={name}
              label={label}
              options={[
                { value: unknown, label: t`Not known yet` },
                ...choices.map((choice) => ({ value: choice.code, label: choice.label.text })),
              ]}
              value={facts[name] ?? unknown}
              onChange={(value) => onChange({ ...facts, [name]: value === unknown ? null : value })}
              error={issueOf(refused, name)}
            />
          ))}
      </div>
      <QuestionFields
        questions={askable(questions)}
        answers={facts.answers}
        onChange={(answers) => onChange({ ...facts, answers })}
        refused={refused}
      />
      <Checkbox
        label={<Trans>People are in danger</Trans>}
        hint={<Trans>Gas, water on electrics, a fall from a roof, a patient depending on it.</Trans>}
        checked={facts.safety}
        onChange={(event) => onChange({ ...facts, safety: event.target.checked })}
      />
    </div>
  );
}
