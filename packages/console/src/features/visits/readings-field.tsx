import { Button, FieldError, IconButton, newIdempotencyKey, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import type { DraftReading } from '../../field/record-draft';

export interface ReadingsFieldProps {
  readings: readonly DraftReading[];
  onChange: (readings: readonly DraftReading[]) => void;
  error?: string;
}

const empty = { name: '', value: '', unit: '', low: '', high: '' };

/** What gauges said, with the bounds they should be in. */
export function ReadingsField({ readings, onChange, error }: ReadingsFieldProps) {
  const { t } = useLingui();
  const change = (at: number, part: Partial<DraftReading>) =>
    onChange(readings.map((reading, index) => (index === at ? { ...reading, ...part } : reading)));
  return (
    <fieldset aria-invalid={error ? true : undefined} className="flex flex-col gap-3">
      <legend className="mb-2 text-small font-semibold">
        <Trans>Readings</Trans>
      </legend>
      {readings.map((reading, index) => (
        <div key={reading.key} className="flex flex-col gap-2 rounded-control border border-line p-3">
          <div className="flex items-end gap-2">
            <TextField
              className="min-w-0 flex-1"
              label={<Trans>What was read</Trans>}
              value={reading.name}
              onChange={(event) => change(index, { name: event.target.value })}
            />
            <IconButton
              label={t`Remove reading ${index + 1}`}
              icon={<Trash2 />}
              onClick={() => onChange(readings.filter((_, at) => at !== index))}
            />
          </div>
          <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            <TextField
              label={<Trans>Value</Trans>}
              inputMode="decimal"
              value={reading.value}
              onChange={(event) => change(index, { value: event.target.value })}
            />
            <TextField
              label={<Trans>Unit</Trans>}
              value={reading.unit}
              onChange={(event) => change(index, { unit: event.target.value })}
            />
            <TextField
              label={<Trans>At least</Trans>}
              inputMode="decimal"
              value={reading.low}
              onChange={(event) => change(index, { low: event.target.value })}
            />
            <TextField
              label={<Trans>At most</Trans>}
              inputMode="decimal"
              value={reading.high}
              onChange={(event) => change(index, { high: event.target.value })}
            />
          </div>
        </div>
      ))}
      <Button
        className="min-h-12 self-start"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => onChange([...readings, { key: newIdempotencyKey(), ...empty }])}
      >
        <Trans>Add a reading</Trans>
      </Button>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
