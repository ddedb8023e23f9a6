import { classNames } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { AvailabilityKind } from '../../gql/graphql';
import { type BoardLane, clashes } from './board-model';
import { type BoardScale, leftOf } from './board-scale';
import type { BoardStore } from './board-store';
import { GhostCard } from './ghost-card';
import { useGhosts, useLane } from './use-board';
import { inSight } from './use-seen-days';
import { VisitCard } from './visit-card';

export interface LaneProps {
  store: BoardStore;
  id: string;
  scale: BoardScale;
  zone: string;
  /** The days in sight, by their place. */
  first: number;
  last: number;
}

/** One technician's days. Told only of what concerns it. */
export const Lane = memo(function Lane({ store, id, scale, zone, first, last }: LaneProps) {
  const lane = useLane(store, id);
  const ghosts = useGhosts(store, id);
  if (!lane) return null;
  const seen = { first, last };
  const clashing = clashes(lane.visits);
  return (
    <div role="group" aria-label={lane.name} className="relative h-full border-b border-line">
      <TimeShades times={inSight(lane.times, scale, seen)} scale={scale} />
      {inSight(lane.visits, scale, seen).map((visit) => (
        <VisitCard
          key={visit.id}
          store={store}
          laneId={id}
          visit={visit}
          scale={scale}
          zone={zone}
          clash={clashing.has(visit)}
        />
      ))}
      {ghosts.map((ghost) => (
        <GhostCard key={ghost.choiceId} ghost={ghost} scale={scale} zone={zone} />
      ))}
    </div>
  );
});

/** A stretch narrower than this, in pixels, has no room for words. */
const WORDS = 48;

const shades: Partial<Record<AvailabilityKind, string>> = {
  OUTSIDE: 'bg-sunken/70',
  LEAVE: 'bg-paused-bg bg-hatch',
  ON_CALL: 'bg-met-bg/60',
};

/** Hours that are not worked, leave and being on call, behind the visits. */
function TimeShades({ times, scale }: { times: BoardLane['times']; scale: BoardScale }) {
  const { t } = useLingui();
  return times.map(({ kind, start, end }) => {
    const left = leftOf(scale, start);
    const width = leftOf(scale, end) - left;
    if (width < 1 || !shades[kind]) return null;
    return (
      <span
        key={start}
        className={classNames('absolute inset-y-0 text-caption text-ink-soft', shades[kind])}
        style={{ left, width }}
      >
        {kind === 'LEAVE' && width > WORDS && <span className="block truncate px-1.5 pt-1">{t`On leave`}</span>}
        {kind === 'ON_CALL' && width > WORDS && <span className="block truncate px-1.5 pt-1">{t`On call`}</span>}
      </span>
    );
  });
}
