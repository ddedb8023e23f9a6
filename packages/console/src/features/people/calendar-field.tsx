import { Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePolicyCalendars } from './use-policy-calendars';

export interface CalendarFieldProps {
  /** Its name in the policy; empty while none is chosen. */
  value: string;
  onChange: (name: string) => void;
  error?: ReactNode;
}

/** One of the calendars of the policy, each by its hours; one that is there no more stays told by its name. */
export function CalendarField({ value, onChange, error }: CalendarFieldProps) {
  const { t } = useLingui();
  const known = (usePolicyCalendars() ?? []).map(({ name, label }) => ({ value: name, label: label.text }));
  const gone = value && !known.some((one) => one.value === value) ? [{ value, label: value }] : [];
  return (
    <Select
      label={<Trans>Calendar</Trans>}
      options={[{ value: '', label: t`Choose` }, ...known, ...gone]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
