import { EmptyState } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Ref, RefObject } from 'react';
import { type BoardScale, boardWidth, dayWidth } from './board-scale';
import type { BoardStore } from './board-store';
import { BoardHead, NowLine } from './board-head';
import { boxOf, HEAD, ROW } from './board-view';
import type { Held } from './held';
import { Lane } from './lane';
import { LaneHead } from './lane-head';
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
  const seenLanes = rows.getVirtualItems().map(({ index, start }) => ({
    id: lanes[index]!,
    place: { top: start - HEAD, height: ROW },
  }));
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
        <div className="relative flex" style={{ height: lanes.length * ROW }}>
          {/* One column that stays, not a name in each lane: the browser would draw every lane on a surface of its own. */}
          <div className="sticky left-0 z-[3] w-(--names) shrink-0 border-r border-line bg-card">
            {seenLanes.map(({ id, place }) => (
              <div key={id} className="absolute inset-x-0 [contain:strict]" style={place}>
                <LaneHead store={store} id={id} scale={scale} />
              </div>
            ))}
          </div>
          <div className="relative flex-1" style={hourLines(scale)}>
            {seenLanes.map(({ id, place }) => (
              <div key={id} className="absolute inset-x-0 [contain:layout_style]" style={place}>
                <Lane store={store} id={id} scale={scale} zone={zone} first={seen.first} last={seen.last} />
              </div>
            ))}
            <div className="pointer-events-none absolute inset-0 z-[2] overflow-hidden">
              <div
                ref={landing}
                hidden
                className="absolute top-0 left-0 rounded-control border-2 border-brand bg-brand-soft/60 will-change-transform"
                style={{ height: ROW }}
              />
              {held && <HeldBox held={held} scale={scale} />}
            </div>
          </div>
          <NowLine scale={scale} today={today} left="var(--names)" />
        </div>
      </div>
      {held && (
        <p
          aria-hidden
          className="sticky bottom-3 left-3 z-[5] mt-3 inline-block rounded-control bg-inverse px-2.5 py-1.5 text-small text-on-inverse shadow-overlay"
        >
          <Trans>Arrows move it, Shift with arrows changes its length. Enter puts it down, Esc puts it back.</Trans>
        </p>
      )}
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

/** Lines at full hours of a day, or at the days' edges where many are shown: drawn by the browser, not as elements. */
function hourLines(scale: BoardScale) {
  const every = scale.days.length === 1 ? 60 * scale.perMinute : dayWidth(scale);
  return {
    backgroundImage: `repeating-linear-gradient(to right, var(--line) 0 1px, transparent 1px ${every}px)`,
  };
}
