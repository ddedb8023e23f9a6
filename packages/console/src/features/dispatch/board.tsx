import { EmptyState } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Ref, RefObject } from 'react';
import { type BoardScale, boardWidth } from './board-scale';
import type { BoardStore } from './board-store';
import { BoardHead, NowLine } from './board-head';
import { boxOf, HEAD, ROW } from './board-view';
import type { Held } from './held';
import { Lane } from './lane';
import { useLanes } from './use-board';
import { useSeenDays } from './use-seen-days';

export interface BoardProps {
  store: BoardStore;
  scale: BoardScale;
  zone: string;
  today: string;
  scroller: RefObject<HTMLDivElement | null>;
  /** Where what the pointer drags would lie: moved from outside, without rendering. */
  landing: Ref<HTMLDivElement>;
  /** What the keyboard holds. */
  held: Held | null;
}

/** Hours or days across, technicians down, only those in sight in the page. */
export function Board({ store, scale, zone, today, scroller, landing, held }: BoardProps) {
  const { t } = useLingui();
  const lanes = useLanes(store);
  const seen = useSeenDays(scroller, scale);
  const rows = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 3,
    getItemKey: (index) => lanes[index]!,
    scrollMargin: HEAD,
  });
  if (lanes.length === 0) {
    return (
      <EmptyState title={<Trans>No technicians yet</Trans>}>
        <Trans>As soon as an administrator adds technicians, each has a lane here.</Trans>
      </EmptyState>
    );
  }
  const width = boardWidth(scale);
  return (
    <div
      ref={scroller}
      role="region"
      data-board
      aria-label={scale.days.length === 1 ? t`Day board` : t`Board of ${scale.days.length} days`}
      tabIndex={0}
      className="relative min-h-0 min-w-0 flex-1 overflow-auto overscroll-contain bg-card [contain:strict]"
    >
      <div className="relative [--names:9rem] sm:[--names:11rem]" style={{ width: `calc(var(--names) + ${width}px)` }}>
        <BoardHead scale={scale} today={today} />
        <div className="relative" style={{ height: lanes.length * ROW }}>
          {rows.getVirtualItems().map(({ key, index, start }) => (
            <div
              key={key}
              className="absolute inset-x-0 top-0 [contain:layout_style]"
              style={{ height: ROW, transform: `translateY(${start - HEAD}px)` }}
            >
              <Lane store={store} id={lanes[index]!} scale={scale} zone={zone} first={seen.first} last={seen.last} />
            </div>
          ))}
          <div className="pointer-events-none absolute inset-y-0 right-0 left-(--names) z-[3] overflow-hidden">
            <div
              ref={landing}
              hidden
              className="absolute top-0 left-0 rounded-control border-2 border-brand bg-brand-soft/60 will-change-transform"
              style={{ height: ROW }}
            />
            {held && <HeldBox held={held} scale={scale} />}
          </div>
          <NowLine scale={scale} today={today} left="var(--names)" />
        </div>
      </div>
    </div>
  );
}

function HeldBox({ held, scale }: { held: Held; scale: BoardScale }) {
  const { left, top, width, height } = boxOf(scale, held.spot);
  return (
    <div
      className="absolute top-0 left-0 truncate rounded-control border-2 border-brand bg-brand-soft/90 px-1.5 text-caption font-semibold text-brand"
      style={{ transform: `translate(${left}px, ${top}px)`, width, height }}
    >
      {held.title}
    </div>
  );
}
