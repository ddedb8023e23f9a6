import { IconButton, MoneyField, NumberField, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { Amount } from '../../money/amount';
import { type DraftLine, lineAmount, type lineIssues } from './draft-lines';

export interface ClaimedLineFieldsProps {
  place: number;
  line: DraftLine;
  currency: string;
  issues: ReturnType<typeof lineIssues>;
  /** What the API found wrong with a field of this line. */
  refused: (field: 'batch' | 'product' | 'quantity' | 'unit' | 'unitPriceMinor') => string | undefined;
  onChange: (line: DraftLine) => void;
  onRemove?: () => void;
}

/** Goods of one batch that are claimed for. */
export function ClaimedLineFields(props: ClaimedLineFieldsProps) {
  const { place, line, currency, issues, refused, onChange, onRemove } = props;
  const { t } = useLingui();
  const number = place + 1;
  const empty = (field: (typeof issues)[number]) => (issues.includes(field) ? t`Fill this in.` : undefined);
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border border-line p-3">
      <legend className="sr-only">
        <Trans>Line {number}</Trans>
      </legend>
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <TextField
          label={<Trans>Goods</Trans>}
          maxLength={200}
          value={line.product}
          onChange={({ target }) => onChange({ ...line, product: target.value })}
          error={empty('product') ?? refused('product')}
        />
        <TextField
          label={<Trans>Batch</Trans>}
          maxLength={100}
          value={line.batch}
          onChange={({ target }) => onChange({ ...line, batch: target.value })}
          error={empty('batch') ?? refused('batch')}
        />
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <NumberField
          label={<Trans>Quantity</Trans>}
          value={line.quantity}
          onChange={(quantity) => onChange({ ...line, quantity })}
          error={issues.includes('quantity') ? t`Above zero, at most three decimals.` : refused('quantity')}
        />
        <TextField
          label={<Trans>Unit</Trans>}
          placeholder={t`t, rolls, pieces`}
          maxLength={20}
          value={line.unit}
          onChange={({ target }) => onChange({ ...line, unit: target.value })}
          error={empty('unit') ?? refused('unit')}
        />
        <MoneyField
          label={<Trans>Price of one</Trans>}
          currency={currency}
          value={line.price}
          onChange={(price) => onChange({ ...line, price })}
          error={issues.includes('price') ? t`An amount with at most two decimals.` : refused('unitPriceMinor')}
        />
      </div>
      <div className="flex items-center justify-between gap-3">
        <Amount strong of={{ amountMinor: String(lineAmount(line, currency)), currency }} />
        {onRemove && <IconButton label={t`Remove line ${number}`} icon={<Trash2 />} onClick={onRemove} />}
      </div>
    </fieldset>
  );
}
