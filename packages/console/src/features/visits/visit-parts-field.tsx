import {
  Button,
  Checkbox,
  formatMoney,
  IconButton,
  newIdempotencyKey,
  SearchSelect,
  SegmentedControl,
  useLanguage,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus, Trash2 } from 'lucide-react';
import type { RecordDraft } from '../../field/record-draft';
import { useFieldSnapshot } from '../../field/use-field';
import type { FieldPricesQuery } from '../../gql/graphql';

type UsedPart = RecordDraft['parts'][number];

export interface VisitPartsFieldProps {
  /** Whether a part is borne by the warranty unless said otherwise: what the entitlement decided. */
  coveredAtFirst: boolean;
  parts: readonly UsedPart[];
  onChange: (parts: readonly UsedPart[]) => void;
}

type PriceItem = FieldPricesQuery['priceItems'][number];

/** The parts used: how many, who bears them, and whether the old one was taken along. */
export function VisitPartsField({ coveredAtFirst, parts, onChange }: VisitPartsFieldProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const saleable = useFieldSnapshot().prices.filter(({ class: kind }) => kind !== 'LABOUR' && kind !== 'TRAVEL');
  const change = (key: string, part: Partial<UsedPart>) =>
    onChange(parts.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (item: PriceItem) =>
    onChange([
      ...parts,
      {
        key: newIdempotencyKey(),
        priceItemId: item.id,
        name: item.name.text,
        quantity: 1,
        unitPrice: item.unitPrice,
        covered: coveredAtFirst,
        oldPartTaken: false,
      },
    ]);
  return (
    <div className="flex flex-col gap-3">
      <SearchSelect<PriceItem>
        label={<Trans>Parts used</Trans>}
        optional
        placeholder={t`Add from the price list`}
        items={saleable}
        value={null}
        onChange={(item) => item && add(item)}
        keyOf={({ id }) => id}
        labelOf={({ code, name }) => `${name.text} ${code}`}
        renderItem={(item) => (
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1">{item.name.text}</span>
            <span data-numeric>{formatMoney(item.unitPrice, language)}</span>
          </span>
        )}
      />
      <ul className="flex flex-col gap-2">
        {parts.map(({ key, name, quantity, unitPrice, covered, oldPartTaken }) => (
          <li key={key} className="flex flex-col gap-2 rounded-control border border-line p-3 text-small">
            <div className="flex items-center gap-1">
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{name}</span>
                <span className="text-caption text-ink-soft" data-numeric>
                  {formatMoney(unitPrice, language)}
                </span>
              </span>
              <IconButton
                label={t`One less: ${name}`}
                icon={<Minus />}
                disabled={quantity <= 1}
                onClick={() => change(key, { quantity: quantity - 1 })}
              />
              <span data-numeric className="min-w-6 text-center text-body font-semibold">
                {quantity}
              </span>
              <IconButton
                label={t`One more: ${name}`}
                icon={<Plus />}
                onClick={() => change(key, { quantity: quantity + 1 })}
              />
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <SegmentedControl
                label={t`Who bears ${name}`}
                segments={[
                  { value: 'covered', label: <Trans>Covered</Trans> },
                  { value: 'paid', label: <Trans>Customer pays</Trans> },
                ]}
                value={covered ? 'covered' : 'paid'}
                onChange={(who) => change(key, { covered: who === 'covered' })}
              />
              <Checkbox
                label={<Trans>Old part taken along</Trans>}
                checked={oldPartTaken}
                onChange={(event) => change(key, { oldPartTaken: event.target.checked })}
              />
              <Button
                variant="quiet"
                icon={<Trash2 aria-hidden className="size-4" />}
                onClick={() => onChange(parts.filter((one) => one.key !== key))}
              >
                <Trans>Remove</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
