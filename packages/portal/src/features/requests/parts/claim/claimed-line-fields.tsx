import { IconButton, MoneyField, NumberField, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import type { ClaimedLine } from './claimed-line';

export interface ClaimedLineFieldsProps {
  line: ClaimedLine;
  /** From 1. */
  place: number;
  currency: string;
  /** What the API found wrong with a field. */
  issue: (field: string) => string | undefined;
  onChange: (line: ClaimedLine) => void;
  /** Not given: the only line. */
  onRemove?: () => void;
}

/** Goods of one batch: which, how many, at what price. */
export function ClaimedLineFields({ line, place, currency, issue, onChange, onRemove }: ClaimedLineFieldsProps) {
  const { t } = useLingui();
  return (
    <fieldset className="flex flex-col gap-3 rounded-control border border-line p-3">
      <legend className="px-1 text-small font-semibold">
        <Trans>Goods {place}</Trans>
      </legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t`Which goods?`}
          maxLength={200}
          value={line.product}
          error={issue('product')}
          onChange={(event) => onChange({ ...line, product: event.target.value })}
        />
        <TextField
          label={t`Batch or roll number`}
          maxLength={100}
          value={line.batch}
          error={issue('batch')}
          onChange={(event) => onChange({ ...line, batch: event.target.value })}
        />
        <div className="grid grid-cols-2 gap-3">
          <NumberField
            label={t`How much?`}
            value={line.quantity}
            error={issue('quantity')}
            onChange={(quantity) => onChange({ ...line, quantity })}
          />
          <TextField
            label={t`Unit`}
            maxLength={20}
            value={line.unit}
            error={issue('unit')}
            onChange={(event) => onChange({ ...line, unit: event.target.value })}
          />
        </div>
        <MoneyField
          label={t`Price of one unit`}
          currency={currency}
          value={line.price}
          error={issue('unitPriceMinor')}
          onChange={(price) => onChange({ ...line, price })}
        />
      </div>
      {onRemove && (
        <div className="flex justify-end">
          <IconButton label={t`Remove goods ${place}`} icon={<Trash2 aria-hidden />} onClick={onRemove} />
        </div>
      )}
    </fieldset>
  );
}
