import { Card, formatDate } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { WarrantyList } from '../../asset/warranty-list';
import type { FieldVisit } from '../../field/field-visit';
import { Moment } from '../../time/moment';
import { useFrame } from '../../time/use-frame';
import { visitOutcomeWords } from '../../words/visit-words';

const ErrorCodes = lazy(() => import('./error-codes').then(({ ErrorCodes: it }) => ({ default: it })));

/** The file of the unit, from this phone: since when, under which warranty, what was done on it, what its codes mean. */
export function UnitFileCard({ visit }: { visit: FieldVisit }) {
  const { t } = useLingui();
  const frame = useFrame();
  const asset = visit.request?.asset;
  if (!asset) return null;
  const { serial, handedOverOn, purchasedOn, warranties } = asset;
  const since = handedOverOn ?? purchasedOn;
  return (
    <Card title={<Trans>File of the unit</Trans>} aside={<span data-numeric>{serial}</span>}>
      <div className="flex flex-col gap-3 text-small">
        {since && (
          <p>
            <Trans>With the customer since {formatDate(`${since}T12:00:00Z`, { ...frame, zone: 'UTC' })}</Trans>
          </p>
        )}
        <WarrantyList warranties={warranties} />
        {visit.earlier.length === 0 ? (
          <p className="text-ink-soft">
            <Trans>Nothing was done on it before.</Trans>
          </p>
        ) : (
          <details>
            <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-brand">
              <Trans>Done before ({visit.earlier.length})</Trans>
            </summary>
            <ol className="flex flex-col divide-y divide-line">
              {visit.earlier.map(({ number, endedAt, outcome, findings, actions, technician, parts }) => (
                <li key={number} className="flex flex-col gap-1 py-2">
                  <p className="flex flex-wrap gap-x-2 text-caption text-ink-soft">
                    <Moment at={endedAt} /> <span data-numeric>{number}</span> {technician}
                    {outcome && <span>· {t(visitOutcomeWords[outcome])}</span>}
                  </p>
                  <p>{findings}</p>
                  <p className="text-ink-soft">{[actions, ...parts].filter(Boolean).join(' · ')}</p>
                </li>
              ))}
            </ol>
          </details>
        )}
        <Suspense fallback={null}>
          {/* What this phone kept of a visit before it knew of products names none. */}
          <ErrorCodes productId={asset.model?.product?.id ?? null} />
        </Suspense>
      </div>
    </Card>
  );
}
