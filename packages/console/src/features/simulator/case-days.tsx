import { TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseSearch } from '../../case/case-search';

export interface CaseDaysProps {
  search: CaseSearch;
  onChange: (part: Partial<CaseSearch>) => void;
}

type Day = 'purchased' | 'accepted' | 'handed' | 'registered';

/** The days of the unit a warranty can begin with; they stand before the unit's own. */
export function CaseDays({ search, onChange }: CaseDaysProps) {
  const { t } = useLingui();
  const days: { name: Day; label: string }[] = [
    { name: 'purchased', label: t`Bought on` },
    { name: 'accepted', label: t`Accepted on` },
    { name: 'handed', label: t`Handed over on` },
    { name: 'registered', label: t`Registered on` },
  ];
  return (
    <fieldset>
      <legend className="mb-2 text-caption font-semibold text-ink-soft">
        <Trans>Days of the unit</Trans>
      </legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {days.map(({ name, label }) => (
          <TextField
            key={name}
            type="date"
            label={label}
            value={search[name] ?? ''}
            onChange={(event) => onChange({ [name]: event.target.value || undefined } as Partial<CaseSearch>)}
          />
        ))}
      </div>
    </fieldset>
  );
}
