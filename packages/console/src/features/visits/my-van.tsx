import { Card, StateChip } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFieldSnapshot, useLocalVisits } from '../../field/use-field';
import { leftOnVan } from './left-on-van';

/** What lies on the technician's own van, from this phone: read with the day, less what was written down here since. */
export function MyVan() {
  const { t } = useLingui();
  const [van] = useFieldSnapshot().vans;
  const visits = useLocalVisits();
  if (!van) return null;
  const parts = leftOnVan(van, visits);
  return (
    <Card title={<Trans>On my van</Trans>} aside={<span className="text-small text-ink-soft">{van.name}</span>}>
      {parts.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>Nothing lies on your van. The store issues parts to it.</Trans>
        </p>
      ) : (
        <details>
          <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-brand">
            <Plural value={parts.length} one="# part" other="# parts" />
          </summary>
          <ul className="flex flex-col divide-y divide-line">
            {parts.map(({ id, code, name, onHand, missing }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-small">
                <span className="min-w-0 flex-1">
                  <span className="font-semibold break-words">{name}</span>
                  <span className="block font-mono text-caption text-ink-soft">{code}</span>
                </span>
                {missing > 0 && <StateChip state="risk">{t`${missing} used beyond it`}</StateChip>}
                <span data-numeric className="text-body font-semibold">
                  {onHand}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
