import { apiProblem, ErrorState, FieldError, formatMoney, IconButton, SearchSelect, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus, Trash2 } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { PriceListQuery } from '../gql/graphql';
import { priceBasisWords, priceClassWords } from '../words/consent-words';
import { totalOf } from './total-of';

export const PriceList = graphql(`
  query PriceList {
    priceItems {
      id
      code
      class
      basis
      basisSentence {
        text
      }
      name {
        text
      }
      unitPrice {
        amountMinor
        currency
      }
    }
  }
`);

type PriceItem = PriceListQuery['priceItems'][number];

export interface PricedLine {
  priceItemId: string;
  quantity: number;
}

export interface PriceLinesProps {
  lines: readonly PricedLine[];
  onChange: (lines: readonly PricedLine[]) => void;
  error?: string;
}

/** Lines of the price list with quantities, and what they come to. */
export function PriceLines({ lines, onChange, error: missing }: PriceLinesProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [{ data, error, fetching }] = useQuery({ query: PriceList });
  if (error && !data) return <ErrorState problem={apiProblem(error)} />;
  const items = new Map((data?.priceItems ?? []).map((item) => [item.id, item]));
  const chosen = lines.flatMap((line) => {
    const item = items.get(line.priceItemId);
    return item ? [{ ...line, item }] : [];
  });
  const total = totalOf(chosen.map(({ quantity, item }) => ({ quantity, unitPrice: item.unitPrice })));
  const setQuantity = (priceItemId: string, quantity: number) =>
    onChange(lines.map((line) => (line.priceItemId === priceItemId ? { priceItemId, quantity } : line)));
  return (
    <div className="flex flex-col gap-3">
      <SearchSelect<PriceItem>
        label={<Trans>Add from the price list</Trans>}
        placeholder={t`Name or code`}
        searching={fetching}
        items={[...items.values()].filter(({ id }) => !lines.some(({ priceItemId }) => priceItemId === id))}
        value={null}
        onChange={(item) => item && onChange([...lines, { priceItemId: item.id, quantity: 1 }])}
        keyOf={({ id }) => id}
        labelOf={({ code, name }) => `${name.text} ${code}`}
        renderItem={(item) => (
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1">
              {item.name.text} <span className="text-caption text-ink-soft">{t(priceClassWords[item.class])}</span>
            </span>
            <span data-numeric>{formatMoney(item.unitPrice, language)}</span>
          </span>
        )}
      />
      <ul className="flex flex-col divide-y divide-line">
        {chosen.map(({ priceItemId, quantity, item }) => (
          <li key={priceItemId} className="flex flex-wrap items-center gap-2 py-1.5 text-small">
            <span className="min-w-32 flex-1">
              {item.name.text}
              <span className="block text-caption text-ink-soft" data-numeric title={item.basisSentence.text}>
                {formatMoney(item.unitPrice, language)} · {t(priceBasisWords[item.basis])}
              </span>
            </span>
            <IconButton
              label={t`One less: ${item.name.text}`}
              icon={<Minus />}
              disabled={quantity <= 1}
              onClick={() => setQuantity(priceItemId, quantity - 1)}
            />
            <span data-numeric className="min-w-6 text-center font-semibold">
              {quantity}
            </span>
            <IconButton
              label={t`One more: ${item.name.text}`}
              icon={<Plus />}
              onClick={() => setQuantity(priceItemId, quantity + 1)}
            />
            <IconButton
              label={t`Remove ${item.name.text}`}
              icon={<Trash2 />}
              onClick={() => onChange(lines.filter((line) => line.priceItemId !== priceItemId))}
            />
          </li>
        ))}
      </ul>
      {missing && <FieldError>{missing}</FieldError>}
      {total && (
        <p aria-live="polite" className="flex justify-between border-t border-line pt-2 text-body font-semibold">
          <Trans>Total</Trans>
          <span data-numeric>{formatMoney(total, language)}</span>
        </p>
      )}
    </div>
  );
}
