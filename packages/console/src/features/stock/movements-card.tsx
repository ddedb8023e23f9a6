import { Button, buttonClass, Card, ErrorState, Loading, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Moment } from '../../time/moment';
import type { StockPart } from './stock-query';
import { movementWords } from './stock-words';
import { type Movement, useMovements } from './use-movements';

/** How parts moved from and to a place, or one part everywhere; the newest first. */
export function MovementsCard({ placeId, part }: { placeId: string; part: StockPart | null }) {
  const { rows, of, more, busy, problem, readOn, renew } = useMovements(placeId, part?.id ?? null);
  return (
    <Card
      title={part ? <Trans>How it moved: {part.name.text}</Trans> : <Trans>What moved</Trans>}
      aside={
        part && (
          <Link to="/stock" search={{ place: placeId }} className={buttonClass({ variant: 'quiet' })}>
            <Trans>All parts</Trans>
          </Link>
        )
      }
    >
      {!rows && !problem && <Loading lines={3} />}
      {rows?.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing has moved yet.</Trans>
        </p>
      )}
      {rows && rows.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {rows.map((movement) => (
            <MovementLine key={movement.id} movement={movement} />
          ))}
        </ul>
      )}
      {problem && <ErrorState problem={problem} onRetry={rows ? () => void readOn() : renew} />}
      {rows && more && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button busy={busy} onClick={() => void readOn()}>
            <Trans>Show more</Trans>
          </Button>
          <p className="text-caption text-ink-soft">
            <Trans>
              The newest {rows.length} of {of}.
            </Trans>
          </p>
        </div>
      )}
    </Card>
  );
}

function MovementLine({ movement }: { movement: Movement }) {
  const { t } = useLingui();
  const { kind, quantity, missing, reason, at, item, from, to, visit, by } = movement;
  const way = [from?.name, to?.name].filter(Boolean).join(' → ');
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-2.5 text-small first:pt-0 last:pb-0">
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{t(movementWords[kind])}</span> · {item?.name.text}
        <span className="block text-caption break-words text-ink-soft">
          {way}
          {visit?.request && (
            <>
              {' · '}
              <Link to="/requests/$number" params={{ number: visit.request.number }} className="text-brand underline">
                {visit.number}
              </Link>
            </>
          )}
          {reason && <> · {reason}</>}
        </span>
        <span className="block text-caption text-ink-soft">
          <Moment at={at} /> {by?.displayName && <>· {by.displayName}</>}
        </span>
      </span>
      {missing > 0 && <StateChip state="risk">{t`${missing} beyond what lay there`}</StateChip>}
      <span data-numeric className="text-body font-semibold">
        {signed(movement)}
      </span>
    </li>
  );

  function signed({ from: out, to: into }: Movement): string {
    if (out && into) return String(quantity);
    return quantity === 0 ? '±0' : `${into ? '+' : '−'}${quantity}`;
  }
}
