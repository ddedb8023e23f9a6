import { type RadioCard, RadioCards, Skeleton } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { CircleEllipsis, Package } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { WarrantyChip } from '../../warranty/warranty-chip';
import { NO_UNIT } from './draft';

// Few have so many products; nobody else waits for it.
const UnitSearch = lazy(() => import('./unit-search').then((module) => ({ default: module.UnitSearch })));

const UnitCardParts = graphql(`
  fragment UnitCard on Asset {
    id
    serial
    model {
      code
      name {
        text
      }
    }
    warranties {
      ...WarrantyChip
    }
  }
`);

/** So many stand side by side; more are searched. */
const STRIP = 8;

export interface UnitCardsProps {
  units: readonly FragmentType<typeof UnitCardParts>[];
  /** The API's id of a unit, or `NO_UNIT`. */
  value: string | null;
  onChange: (unit: string) => void;
  error?: ReactNode;
}

/** Which of one's own products it is about, as they stand at home: name, number, warranty. */
export function UnitCards({ units, value, onChange, error }: UnitCardsProps) {
  const { t } = useLingui();
  const own = readFragment(UnitCardParts, units);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Chosen by a link or a kept draft, it may stand beyond the edge.
    strip.current?.querySelector('input:checked')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  const none: RadioCard<string> = {
    value: NO_UNIT,
    title: t`Something else`,
    description: t`None of these products`,
    media: <CircleEllipsis aria-hidden className="size-8 text-ink-soft" strokeWidth={1.5} />,
  };
  const label = t`Which product is it about?`;
  if (own.length > STRIP) {
    return (
      <Suspense fallback={<Skeleton className="h-20 w-full" />}>
        <UnitSearch
          label={label}
          units={own.map((unit) => ({
            id: unit.id,
            name: [unit.model?.name.text, unit.serial].filter(Boolean).join(' · '),
          }))}
          value={value}
          onChange={(id) => onChange(id ?? NO_UNIT)}
          error={error}
        />
      </Suspense>
    );
  }
  const cards = own.map(({ id, serial, model, warranties }): RadioCard<string> => ({
    value: id,
    title: model?.name.text ?? serial,
    description: (
      <>
        <span className="block font-mono text-caption break-all">{serial}</span>
        <span className="mt-2 block">
          <WarrantyChip warranties={warranties} />
        </span>
      </>
    ),
    media: (
      <span className="flex items-center gap-2 text-brand">
        <Package aria-hidden className="size-8" strokeWidth={1.5} />
        <span className="font-mono text-caption font-semibold">{model?.code}</span>
      </span>
    ),
  }));
  return (
    <div ref={strip}>
      <RadioCards
        label={label}
        layout="strip"
        cards={[...cards, none]}
        value={value}
        onChange={onChange}
        error={error}
      />
    </div>
  );
}
