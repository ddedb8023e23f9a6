import { Card, classNames, StateChip } from '@aftercare/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Place } from './stock-query';
import { placeWords } from './stock-words';

/** Every place parts lie in, and where something is missing. */
export function PlacesCard({ places, chosen }: { places: readonly Place[]; chosen: string }) {
  const { t } = useLingui();
  return (
    <Card title={<Trans>Where parts lie</Trans>} padded={false}>
      <ul className="divide-y divide-line">
        {places.map(({ id, kind, name, technician, levels }) => {
          const parts = levels.filter(({ onHand }) => onHand > 0).length;
          const missing = levels.reduce((sum, level) => sum + level.missing, 0);
          return (
            <li key={id}>
              <Link
                to="/stock"
                search={{ place: id }}
                aria-current={id === chosen ? 'true' : undefined}
                className={classNames(
                  'flex min-h-target flex-wrap items-center gap-x-3 gap-y-1 px-card py-2.5 text-small hover:bg-page',
                  id === chosen && 'bg-brand-soft',
                )}
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold break-words">{name}</span>
                  <span className="text-caption text-ink-soft">
                    {t(placeWords[kind])}
                    {technician && <> · {technician.name}</>} ·{' '}
                    {t`${plural(parts, { one: '# part', other: '# parts' })}`}
                  </span>
                </span>
                {missing > 0 && <StateChip state="risk">{t`${missing} missing`}</StateChip>}
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
