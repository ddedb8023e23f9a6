import { Chip, FieldError } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ColleagueField, useColleagues } from './colleague-field';

export interface ColleaguesFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
  /** The accounts chosen. */
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Some of those who work here. */
export function ColleaguesField({ value, onChange, error, ...field }: ColleaguesFieldProps) {
  const { t } = useLingui();
  const { colleagues } = useColleagues();
  return (
    <div className="flex flex-col gap-2">
      <ColleagueField
        {...field}
        placeholder={t`Add somebody`}
        value={null}
        without={value}
        onChange={(id) => id && onChange([...value, id])}
      />
      {value.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {value.map((id) => {
            const name = colleagues.find((one) => one.id === id)?.displayName ?? '…';
            return (
              <Chip
                key={id}
                removeLabel={t`Remove ${name}`}
                onRemove={() => onChange(value.filter((one) => one !== id))}
              >
                {name}
              </Chip>
            );
          })}
        </div>
      )}
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}
