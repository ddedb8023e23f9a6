import { Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { FieldVisit } from '../../field/field-visit';

/** What to bring on a visit, and whether it lies on the van of whoever goes. Nothing where nothing is needed. */
export function BringCard({ visit }: { visit: FieldVisit }) {
  const { t } = useLingui();
  // What this phone kept of a visit before it knew of parts to bring names none.
  const parts = visit.partsToBring ?? [];
  if (parts.length === 0) return null;
  return (
    <Card title={<Trans>To bring</Trans>}>
      <ul className="flex flex-col divide-y divide-line">
        {parts.map(({ priceItemId, code, name, quantity, onVan }) => (
          <li
            key={priceItemId}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-small first:pt-0 last:pb-0"
          >
            <span className="min-w-0 flex-1">
              <span className="font-semibold break-words">{name.text}</span>
              <span className="block font-mono text-caption text-ink-soft">{code}</span>
            </span>
            <span data-numeric className="text-body font-semibold">
              × {quantity}
            </span>
            {onVan != null &&
              (onVan >= quantity ? (
                <StateChip state="ok" icon={<Check aria-hidden />}>{t`On my van`}</StateChip>
              ) : (
                <StateChip state="risk">{onVan === 0 ? t`Not on my van` : t`Only ${onVan} on my van`}</StateChip>
              ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
