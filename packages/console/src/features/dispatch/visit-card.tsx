import { classNames, formatTime, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Headset, Phone, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { PromiseState } from '../../gql/graphql';
import { visitStateWords } from '../../words/visit-words';
import type { BoardVisit } from './board-model';
import { type BoardScale, leftOf } from './board-scale';
import type { BoardStore } from './board-store';
import { useIsChosen } from './use-board';

export interface VisitCardProps {
  store: BoardStore;
  laneId: string;
  visit: BoardVisit;
  scale: BoardScale;
  zone: string;
  clash: boolean;
}

const edges: Record<PromiseState, string> = {
  ON_TRACK: 'border-l-ok',
  AT_RISK: 'border-l-risk',
  BROKEN: 'border-l-broken',
  PAUSED: 'border-l-paused',
  MET: 'border-l-met',
  NONE: 'border-l-line-strong',
};

/** Below this width, in pixels, a card shows its colour only. */
const READABLE = 34;

/** A visit where it lies, and the way to it before. Dragged by the pointer, picked up with Space, opened with Enter. */
export const VisitCard = memo(function VisitCard({ store, laneId, visit, scale, zone, clash }: VisitCardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const chosen = useIsChosen(store, visit.requestId);
  const left = leftOf(scale, visit.start);
  const width = Math.max(leftOf(scale, visit.end) - left, 6);
  const way = (visit.travel ?? 0) * scale.perMinute;
  const times = `${formatTime(new Date(visit.start), { language, zone })}–${formatTime(new Date(visit.end), { language, zone })}`;
  const where = visit.region && ` · ${visit.region.split('/').at(-1)}`;
  const movable = visit.actions.includes('MOVE');
  const Kind = visit.kind === 'PHONE' ? Phone : visit.kind === 'REMOTE' ? Headset : null;
  return (
    <>
      {way > 1 && (
        <span
          aria-hidden
          className="bg-hatch absolute inset-y-3 rounded-sm text-ink-soft"
          style={{ left: Math.max(0, left - way), width: Math.min(way, left) }}
        />
      )}
      <button
        type="button"
        data-visit={visit.id}
        data-lane={laneId}
        data-movable={movable || undefined}
        aria-haspopup="dialog"
        aria-describedby={movable ? 'board-hint' : undefined}
        title={`${visit.title} · ${times}`}
        aria-label={[
          visit.title,
          `${times}${where ?? ''}`,
          t(visitStateWords[visit.state]),
          clash && t`Overlaps another visit`,
        ]
          .filter(Boolean)
          .join(' ')}
        style={{ left, width }}
        className={classNames(
          'absolute inset-y-1 overflow-hidden rounded-control border border-l-4 bg-card px-1.5 py-0.5 text-left text-caption leading-snug select-none hover:z-[2] hover:bg-page',
          clash ? 'border-broken' : 'border-line-strong',
          edges[visit.promise],
          movable && 'cursor-grab',
          visit.state === 'OFFERED' && 'border-dashed',
          (visit.state === 'DONE' || visit.state === 'SIGNED') && 'opacity-70',
          visit.pending && 'opacity-60',
          chosen && 'z-[2] outline-2 outline-brand',
        )}
      >
        {width >= READABLE && (
          <>
            <span className="flex items-center gap-1 font-semibold whitespace-nowrap">
              {clash && <TriangleAlert aria-hidden className="size-3 shrink-0 text-broken" />}
              {Kind && <Kind aria-hidden className="size-3 shrink-0" />}
              <span>{visit.title}</span>
            </span>
            <span className="block whitespace-nowrap text-ink-soft" data-numeric>
              {times}
              {where}
            </span>
          </>
        )}
        {movable && width >= READABLE && (
          <span aria-hidden data-stretch className="absolute inset-y-0 right-0 w-2 cursor-ew-resize" />
        )}
      </button>
    </>
  );
});
