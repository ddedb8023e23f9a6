import { Checkbox } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type Brought, BringField } from './bring-field';

export interface BringFirstProps {
  /** Null: the parts of the price the customer agreed to; empty: none. */
  value: readonly Brought[] | null;
  onChange: (value: readonly Brought[] | null) => void;
}

/** What to bring on a visit that is being given out. */
export function BringFirst({ value, onChange }: BringFirstProps) {
  const none = value?.length === 0;
  return (
    <div className="flex flex-col gap-1">
      {!none && (
        <BringField
          value={value ?? []}
          onChange={(next) => onChange(next.length ? next : null)}
          hint={<Trans>Left empty: the parts of the price the customer agreed to.</Trans>}
        />
      )}
      {!value?.length && (
        <Checkbox
          label={<Trans>No parts are brought</Trans>}
          checked={none}
          onChange={({ target }) => onChange(target.checked ? [] : null)}
        />
      )}
    </div>
  );
}
