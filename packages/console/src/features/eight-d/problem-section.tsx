import { TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { Problem } from './disciplines';
import type { SectionProps } from './section-props';

export interface ProblemSectionProps extends SectionProps {
  problem: Problem;
  onChange: (problem: Problem) => void;
}

/** D2: the problem in words. */
export function ProblemSection({ problem, onChange, lacks, disabled }: ProblemSectionProps) {
  const { t } = useLingui();
  const fields = [
    { name: 'what', label: t`What is wrong` },
    { name: 'where', label: t`Where, and on what` },
    { name: 'when', label: t`When it was noticed` },
    { name: 'extent', label: t`How much, and how grave` },
    { name: 'evidence', label: t`What shows it` },
  ] as const;
  return (
    <div className="grid gap-3 md:grid-cols-2">
      {fields.map(({ name, label }) => (
        <TextArea
          key={name}
          label={label}
          hint={lacks(`problem.${name}`) && t`Needed for the next step`}
          rows={2}
          maxLength={2000}
          disabled={disabled}
          value={problem[name]}
          onChange={(event) => onChange({ ...problem, [name]: event.target.value })}
        />
      ))}
    </div>
  );
}
