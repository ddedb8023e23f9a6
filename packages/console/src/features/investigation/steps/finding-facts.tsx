import { Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { issueOf } from '../../../change/issue-of';
import type { Refused } from '../../../change/use-change';
import { askable, useIntakeChoices } from '../../../facts/intake-choices';
import { QuestionFields } from '../../../facts/question-fields';
import type { KnownFacts } from './known-facts';

export interface FindingFactsProps {
  taught: KnownFacts;
  onChange: (taught: KnownFacts) => void;
  refused: Refused | null;
}

const unknown = '';

/** What the finding teaches of the request in the words of the policy: it is triaged and charged anew on it. */
export function FindingFacts({ taught, onChange, refused }: FindingFactsProps) {
  const { t } = useLingui();
  const [{ data }] = useIntakeChoices({ kind: taught.kind, assetId: taught.assetId });
  if (!data) return null;
  const { causes, faults, questions } = data.intakeForm;
  const fields = [
    { name: 'faultCode', label: t`Fault`, choices: faults },
    { name: 'causeCode', label: t`Cause`, choices: causes },
  ] as const;
  return (
    <details className="rounded-control border border-line p-3">
      <summary className="cursor-pointer text-small font-semibold">
        <Trans>What it teaches of the request</Trans>
      </summary>
      <div className="mt-3 flex flex-col gap-4">
        <div className="grid gap-3 sm:grid-cols-2">
          {fields
            .filter(({ choices }) => choices.length > 0)
            .map(({ name, label, choices }) => (
              <Select
                key={name}
                label={label}
                value={taught[name] ?? unknown}
                onChange={(value) => onChange({ ...taught, [name]: value === unknown ? null : value })}
                options={[
                  { value: unknown, label: t`Not known yet` },
                  ...choices.map((choice) => ({ value: choice.code, label: choice.label.text })),
                ]}
                error={issueOf(refused, name)}
              />
            ))}
        </div>
        <QuestionFields
          questions={askable(questions)}
          answers={taught.answers}
          onChange={(answers) => onChange({ ...taught, answers })}
          refused={refused}
        />
      </div>
    </details>
  );
}
