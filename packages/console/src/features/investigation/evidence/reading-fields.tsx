import { NumberField, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { issueOf } from '../../../change/issue-of';
import type { Refused } from '../../../change/use-change';

export const noReading = { measured: '', unit: '', instrument: '' };
export type Reading = typeof noReading;

export interface ReadingFieldsProps {
  reading: Reading;
  onChange: (reading: Reading) => void;
  tried: boolean;
  refused: Refused | null;
}

/** The figure read from an instrument, its unit, and what it was read from. */
export function ReadingFields({ reading, onChange, tried, refused }: ReadingFieldsProps) {
  const { t } = useLingui();
  const required = (text: string) => (tried && !text.trim() ? t`Write something here.` : undefined);
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <NumberField
        label={<Trans>Figure</Trans>}
        value={reading.measured}
        onChange={(measured) => onChange({ ...reading, measured })}
        error={required(reading.measured) ?? issueOf(refused, 'measured')}
      />
      <TextField
        label={<Trans>Unit</Trans>}
        maxLength={30}
        value={reading.unit}
        onChange={(event) => onChange({ ...reading, unit: event.target.value })}
        error={required(reading.unit) ?? issueOf(refused, 'unit')}
      />
      <TextField
        optional
        label={<Trans>Instrument</Trans>}
        maxLength={100}
        value={reading.instrument}
        onChange={(event) => onChange({ ...reading, instrument: event.target.value })}
        error={issueOf(refused, 'instrument')}
      />
    </div>
  );
}
