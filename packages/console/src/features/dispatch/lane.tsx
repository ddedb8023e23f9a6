import { Avatar, classNames, formatDuration, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { AvailabilityKind } from '../../gql/graphql';
import { type BoardLane, clashes, type Load, loadOf } from './board-model';
import { type BoardScale, dayWidth, leftOf } from './board-scale';
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
    <div role="group" aria-label={lane.name} className="flex h-full border-b border-line">
      <LaneHead lane={lane} scale={scale} />
      <div className="relative flex-1" style={hourLines(scale)}>
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
    </div>
  );
});

/** Lines at full hours of a day, or at the days' edges where many are shown: drawn by the browser, not as elements. */
function hourLines(scale: BoardScale) {
  const every = scale.days.length === 1 ? 60 * scale.perMinute : dayWidth(scale);
  return {
    backgroundImage: `repeating-linear-gradient(to right, var(--line) 0 1px, transparent 1px ${every}px)`,
  };
}

function LaneHead({ lane, scale }: { lane: BoardLane; scale: BoardScale }) {
  const { t } = useLingui();
  const language = useLanguage();
  const shown = { start: scale.midnights[0]!, end: scale.midnights.at(-1)! + 86_400_000 };
  const load = loadOf(lane, shown);
  const onCall = lane.times.some(
    ({ kind, start, end }) => kind === 'ON_CALL' && start < shown.end && end > shown.start,
  );
  const share = load.available > 0 ? Math.round((load.booked / load.available) * 100) : 0;
  const [booked, available] = [formatDuration(load.booked, language), formatDuration(load.available, language)];
  return (
    <div className="sticky left-0 z-[3] flex w-36 shrink-0 items-center gap-2 border-r border-line bg-card px-2.5 sm:w-44">
      <Avatar name={lane.name} />
      <div className="min-w-0 flex-1">
        <div className="truncate text-small font-semibold">{lane.name}</div>
        <div className="flex items-center gap-1.5 text-caption text-ink-soft" title={t`${booked} of ${available}`}>
          <LoadBar load={load} />
          <span data-numeric className="shrink-0">
            {load.available > 0 ? `${share}%` : onCall ? t`On call` : t`away`}
          </span>
        </div>
      </div>
    </div>
  );
}

function LoadBar({ load: { booked, available } }: { load: Load }) {
  const share = available > 0 ? booked / available : 0;
  return (
    <span aria-hidden className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-sunken">
      <span
        className={classNames(
          'block h-full rounded-full',
          share > 1 ? 'bg-broken' : share > 0.85 ? 'bg-risk' : 'bg-brand',
        )}
        style={{ width: `${Math.min(share, 1) * 100}%` }}
      />
    </span>
  );
}

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
        className={classNames('absolute inset-y-0 overflow-hidden text-caption text-ink-soft', shades[kind])}
        style={{ left, width }}
      >
        {kind === 'LEAVE' && width > WORDS && <span className="block truncate px-1.5 pt-1">{t`On leave`}</span>}
        {kind === 'ON_CALL' && width > WORDS && <span className="block truncate px-1.5 pt-1">{t`On call`}</span>}
      </span>
    );
  });
}
