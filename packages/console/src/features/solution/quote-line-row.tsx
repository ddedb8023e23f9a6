import { FieldError, formatMoney, IconButton, NumberField, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PriceListQuery } from '../../gql/graphql';
import { priceBasisWords } from '../../words/consent-words';
import { basisPointsOf, linePrice, percentOf, type QuoteLine } from './quote';

export interface QuoteLineRowProps {
  item: PriceListQuery['priceItems'][number];
  line: QuoteLine;
  issue?: string;
  /** Null takes it away. */
  onChange: (line: QuoteLine | null) => void;
}

const most = 100_000;

/** One line of a quote: how many, at what discount, and what it comes to. */
export function QuoteLineRow({ item, line, issue, onChange }: QuoteLineRowProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { name, unitPrice, basis, basisSentence } = item;
  const [percent, setPercent] = useState(percentOf(line.discountBasisPoints));
  const [count, setCount] = useState(String(line.quantity));
  const { amountMinor } = linePrice(unitPrice.amountMinor, line);
  const quantity = /^\d{1,6}$/.test(count) && Number(count) >= 1 && Number(count) <= most ? Number(count) : null;
  const points = basisPointsOf(percent);
  return (
    <li className="flex flex-wrap items-end gap-2 py-2 text-small">
      <span className="min-w-36 flex-1 self-center">
        {name.text}
        <span className="block text-caption text-ink-soft" data-numeric title={basisSentence.text}>
          {formatMoney(unitPrice, language)} · {t(priceBasisWords[basis])}
        </span>
        {issue && <FieldError>{issue}</FieldError>}
      </span>
      <NumberField
        className="w-24"
        label={t`Quantity`}
        value={count}
        onChange={(text) => {
          setCount(text);
          if (/^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most)
            onChange({ ...line, quantity: Number(text) });
        }}
        error={quantity === null ? t`1 to 100,000` : undefined}
      />
      <NumberField
        className="w-28"
        label={t`Discount`}
        unit="%"
        value={percent}
        onChange={(text) => {
          setPercent(text);
          const typed = basisPointsOf(text);
          if (typed !== null) onChange({ ...line, discountBasisPoints: typed });
        }}
        error={points === null ? t`0 to 100` : undefined}
      />
      <span data-numeric className="min-w-24 self-center text-right font-semibold">
        {formatMoney({ amountMinor, currency: unitPrice.currency }, language)}
      </span>
      <IconButton label={t`Remove ${name.text}`} icon={<Trash2 />} onClick={() => onChange(null)} />
    </li>
  );
}
