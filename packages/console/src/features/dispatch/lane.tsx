import { Avatar, classNames, formatDuration, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { clockText } from '../../assign/visit-window';
import type { BoardLaneFragment, PromiseState } from '../../gql/graphql';
import { minutesIntoDay } from '@aftercare/ui/zoned-instant';
import { visitStateWords } from '../../words/visit-words';
import { type BoardHours, clashes, minutesAt, placeOn } from './board-geometry';
import { draggedRequest } from './dragged-request';

export type BoardVisit = BoardLaneFragment['visits'][number];

export interface LaneProps {
  lane: BoardLaneFragment;
  hours: BoardHours;
  minutesNow: number | null;
  zone: string;
  onDrop: (requestId: string, start: number) => void;
  onOpen: (visit: BoardVisit) => void;
}

const edges: Record<PromiseState, string> = {
  ON_TRACK: 'border-l-ok',
  AT_RISK: 'border-l-risk',
  BROKEN: 'border-l-broken',
  PAUSED: 'border-l-paused',
  MET: 'border-l-met',
  NONE: 'border-l-line-strong',
};

/** One technician's day. */
export function Lane({ lane, hours, minutesNow, zone, onDrop, onOpen }: LaneProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [over, setOver] = useState(false);
  const { name, visits } = lane;
  const placed = visits
    .filter(({ state }) => state !== 'CANCELLED' && state !== 'DECLINED')
    .map((visit) => ({
      visit,
      start: minutesIntoDay(visit.startsAt, zone),
      end: minutesIntoDay(visit.endsAt, zone) || 1440,
    }));
  const clashing = clashes(placed);
  const busy = placed.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  return (
    <div
      role="group"
      aria-label={name}
      className="flex min-h-17 flex-1 border-b border-line last:border-b-0 xl:max-h-44"
    >
      <div className="sticky left-0 z-[2] flex w-32 shrink-0 items-center gap-2.5 border-r border-line bg-card px-3 sm:w-44">
        <Avatar name={name} />
        <div className="min-w-0">
          <div className="truncate text-small font-semibold">{name}</div>
          <div className="text-caption text-ink-soft">{busy > 0 ? formatDuration(busy, language) : t`free`}</div>
        </div>
      </div>
      <div
        className={classNames('relative flex-1', over && 'bg-brand-soft')}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(draggedRequest)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          const requestId = event.dataTransfer.getData(draggedRequest);
          if (!requestId) return;
          event.preventDefault();
          const box = event.currentTarget.getBoundingClientRect();
          onDrop(requestId, minutesAt(hours, (event.clientX - box.left) / box.width));
        }}
      >
        {Array.from({ length: (hours.to - hours.from) / 60 - 1 }, (_, index) => (
          <span
            key={index}
            aria-hidden
            className="absolute inset-y-0 w-px bg-line"
            style={{ left: `${((index + 1) * 6000) / (hours.to - hours.from)}%` }}
          />
        ))}
        {placed.map((item) => {
          const { left, width } = placeOn(hours, item);
          const { visit } = item;
          const clash = clashing.has(item);
          return (
            <button
              key={visit.id}
              type="button"
              aria-haspopup="dialog"
              onClick={() => onOpen(visit)}
              style={{ left: `${left}%`, width: `max(${width}%, 2.5rem)` }}
              className={classNames(
                'absolute inset-y-1.5 overflow-hidden rounded-control border border-l-4 bg-card px-2 py-1 text-left text-caption leading-snug hover:z-[1] hover:bg-page',
                clash ? 'border-broken' : 'border-line-strong',
                edges[visit.request?.promiseState ?? 'NONE'],
                visit.state === 'OFFERED' && 'border-dashed',
                (visit.state === 'DONE' || visit.state === 'SIGNED') && 'opacity-70',
              )}
            >
              <span className="flex items-center gap-1 truncate text-small font-semibold">
                {clash && (
                  <TriangleAlert aria-label={t`Overlaps another visit`} className="size-3.5 shrink-0 text-broken" />
                )}
                <span className="truncate">{visit.request?.title ?? visit.number}</span>
              </span>
              <span className="block truncate text-ink-soft" data-numeric>
                {clockText(item.start)}–{clockText(item.end)} · {t(visitStateWords[visit.state])}
                {visit.request?.site && <> · {visit.request.site.region}</>}
              </span>
            </button>
          );
        })}
        {minutesNow !== null && minutesNow >= hours.from && minutesNow <= hours.to && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 z-[1] w-px bg-broken"
            style={{ left: `${placeOn(hours, { start: minutesNow, end: minutesNow }).left}%` }}
          />
        )}
        {placed.length === 0 && (
          <span className="sr-only">
            <Trans>No visits this day</Trans>
          </span>
        )}
      </div>
    </div>
  );
}
