import { IconButton, SearchSelect } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { PartsForVisitQuery } from '../gql/graphql';

const PartsForVisit = graphql(`
  query PartsForVisit {
    priceItems {
      id
      code
      class
      name {
        text
      }
    }
  }
`);

type PriceItem = PartsForVisitQuery['priceItems'][number];

/** One part to bring, and how many of it. */
export interface Brought {
  readonly priceItemId: string;
  readonly quantity: number;
}

export interface BringFieldProps {
  value: readonly Brought[];
  onChange: (value: readonly Brought[]) => void;
  /** What it means to name none. */
  hint: ReactNode;
}

/** Parts of the price list, and how many of each. Nothing where the price list has no parts. */
export function BringField({ value, onChange, hint }: BringFieldProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: PartsForVisit });
  const parts = data?.priceItems.filter(({ class: kind }) => kind === 'ORDINARY_PART' || kind === 'SPECIAL_PART') ?? [];
  if (parts.length === 0) return null;
  const set = (id: string, quantity: number) =>
    onChange(
      value.flatMap((one) => (one.priceItemId !== id ? one : quantity > 0 ? { priceItemId: id, quantity } : [])),
    );
  return (
    <div className="flex flex-col gap-2">
      <SearchSelect<PriceItem>
        label={<Trans>Parts to bring</Trans>}
        optional
        hint={hint}
        placeholder={t`Add from the price list`}
        items={parts.filter(({ id }) => !value.some(({ priceItemId }) => priceItemId === id))}
        value={null}
        onChange={(item) => item && onChange([...value, { priceItemId: item.id, quantity: 1 }])}
        keyOf={({ id }) => id}
        labelOf={({ code, name }) => `${name.text} ${code}`}
      />
      {value.length > 0 && (
        <ul className="flex flex-col gap-1">
          {value.map(({ priceItemId, quantity }) => {
            const name = parts.find(({ id }) => id === priceItemId)?.name.text ?? '';
            return (
              <li key={priceItemId} className="flex items-center gap-1 text-small">
                <span className="min-w-0 flex-1 font-semibold break-words">{name}</span>
                <IconButton
                  label={t`One less: ${name}`}
                  icon={<Minus />}
                  onClick={() => set(priceItemId, quantity - 1)}
                />
                <span data-numeric className="min-w-6 text-center text-body font-semibold">
                  {quantity}
                </span>
                <IconButton
                  label={t`One more: ${name}`}
                  icon={<Plus />}
                  onClick={() => set(priceItemId, quantity + 1)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
