import { SearchSelect } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export interface UnitSearchProps {
  label: ReactNode;
  units: readonly { id: string; name: string }[];
  value: string | null;
  /** Null: none of them. */
  onChange: (unit: string | null) => void;
  error?: ReactNode;
}

/** One of many products, found by its name or its number. */
export function UnitSearch({ label, units, value, onChange, error }: UnitSearchProps) {
  const { t } = useLingui();
  return (
    <SearchSelect
      label={label}
      placeholder={t`Name or serial number`}
      items={units}
      value={units.find(({ id }) => id === value) ?? null}
      keyOf={({ id }) => id}
      labelOf={({ name }) => name}
      emptyText={t`No product of yours is called so.`}
      onChange={(unit) => onChange(unit?.id ?? null)}
      error={error}
    />
  );
}
