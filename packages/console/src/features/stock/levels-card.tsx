import { Button, Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CountDialog } from './count-dialog';
import { MoveDialog } from './move-dialog';
import { ReceiveDialog } from './receive-dialog';
import { levelsOf, type Place, type StockPart } from './stock-query';

export interface LevelsCardProps {
  place: Place;
  places: readonly Place[];
  parts: readonly StockPart[];
  keeps: boolean;
  onChanged: () => void;
}

type Doing = { act: 'RECEIVE' } | { act: 'MOVE' | 'COUNT'; part: StockPart | null };

/** What lies in one place, and what a storekeeper does about it. */
export function LevelsCard({ place, places, parts, keeps, onChanged }: LevelsCardProps) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<Doing | null>(null);
  const levels = levelsOf(place);
  const done = () => {
    setDoing(null);
    onChanged();
  };
  const close = () => setDoing(null);
  return (
    <Card
      title={place.name}
      aside={
        keeps && (
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => setDoing({ act: 'RECEIVE' })}>
              <Trans>Receive</Trans>
            </Button>
            {places.length > 1 && levels.some(({ onHand }) => onHand > 0) && (
              <Button onClick={() => setDoing({ act: 'MOVE', part: null })}>
                <Trans>Move parts</Trans>
              </Button>
            )}
          </div>
        )
      }
    >
      {levels.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>Nothing has lain here yet.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {levels.map(
            ({ id, item, onHand, missing }) =>
              item && (
                <li
                  key={id}
                  className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-small first:pt-0 last:pb-0"
                >
                  <Link
                    to="/stock"
                    search={{ place: place.id, part: item.id }}
                    className="flex min-h-target min-w-0 flex-1 flex-col justify-center hover:underline"
                  >
                    <span className="font-semibold break-words text-brand">{item.name.text}</span>
                    <span className="font-mono text-caption text-ink-soft">{item.code}</span>
                  </Link>
                  {missing > 0 && <StateChip state="risk">{t`${missing} missing`}</StateChip>}
                  <span data-numeric className="min-w-10 text-right text-body font-semibold">
                    {onHand}
                  </span>
                  {keeps && (
                    <Button
                      variant="quiet"
                      aria-label={t`Count ${item.name.text}`}
                      onClick={() => setDoing({ act: 'COUNT', part: item })}
                    >
                      <Trans>Count</Trans>
                    </Button>
                  )}
                </li>
              ),
          )}
        </ul>
      )}
      {levels.some(({ missing }) => missing > 0) && (
        <p className="mt-3 text-caption text-ink-soft">
          <Trans>Missing: visits used more than lay here. Count the part to settle it.</Trans>
        </p>
      )}
      {doing?.act === 'RECEIVE' && <ReceiveDialog {...{ place, parts }} onClose={close} onDone={done} />}
      {doing?.act === 'MOVE' && <MoveDialog {...{ place, places }} onClose={close} onDone={done} />}
      {doing?.act === 'COUNT' && doing.part && (
        <CountDialog place={place} part={doing.part} onClose={close} onDone={done} />
      )}
    </Card>
  );
}
