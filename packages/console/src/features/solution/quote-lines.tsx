import { FieldError, formatMoney, SearchSelect, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { PriceList } from '../../consent/price-lines';
import type { PriceListQuery } from '../../gql/graphql';
import { priceClassWords } from '../../words/consent-words';
import { linePrice, type QuoteLine } from './quote';
import { QuoteLineRow } from './quote-line-row';

export interface QuoteLinesProps {
  lines: readonly QuoteLine[];
  onChange: (lines: readonly QuoteLine[]) => void;
  /** Whether by the policy the customer pays nothing for this request. */
  free: boolean;
  /** What the API found wrong with the line of that place. */
  issueOf: (place: number) => string | undefined;
  error?: string;
}

type PriceItem = PriceListQuery['priceItems'][number];

/** What the customer is quoted, line by line from the price list, with discounts and what it comes to. */
export function QuoteLines({ lines, onChange, free, issueOf, error }: QuoteLinesProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [{ data, fetching }] = useQuery({ query: PriceList });
  const items = data?.priceItems ?? [];
  const itemOf = (id: string) => items.find((item) => item.id === id);
  const amounts = lines.flatMap((line) => {
    const item = itemOf(line.priceItemId);
    return item ? [BigInt(linePrice(item.unitPrice.amountMinor, line).amountMinor)] : [];
  });
  const currency = itemOf(lines[0]?.priceItemId ?? '')?.unitPrice.currency;
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1.5 text-small font-semibold">
        <Trans>Quote for the customer</Trans>
      </legend>
      <SearchSelect<PriceItem>
        label={<Trans>Add from the price list</Trans>}
        optional
        placeholder={t`Name or code`}
        searching={fetching}
        items={items.filter(({ id }) => !lines.some(({ priceItemId }) => priceItemId === id))}
        value={null}
        onChange={(item) => item && onChange([...lines, { priceItemId: item.id, quantity: 1, discountBasisPoints: 0 }])}
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
      {lines.length > 0 && (
        <ul aria-label={t`Lines of the quote`} className="flex flex-col divide-y divide-line">
          {lines.map((line, place) => {
            const item = itemOf(line.priceItemId);
            return (
              item && (
                <QuoteLineRow
                  key={line.priceItemId}
                  item={item}
                  line={line}
                  issue={issueOf(place)}
                  onChange={(next) =>
                    onChange(
                      next ? lines.map((one) => (one === line ? next : one)) : lines.filter((one) => one !== line),
                    )
                  }
                />
              )
            );
          })}
        </ul>
      )}
      {currency && (
        <p aria-live="polite" className="flex justify-between border-t border-line pt-2 text-body font-semibold">
          <Trans>Total of the quote</Trans>
          <span data-numeric>{formatMoney({ amountMinor: String(total), currency }, language)}</span>
        </p>
      )}
      {free && (
        <p className="text-small text-ink-soft">
          <Trans>
            By the policy this request is free of charge: what is covered is quoted at nothing once it is kept.
          </Trans>
        </p>
      )}
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
