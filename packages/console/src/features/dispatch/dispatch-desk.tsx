import { dayIn, formatTime, useLanguage, useNow, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CancelVisitDialog } from '../../assign/cancel-visit-dialog';
import { MoveVisitDrawer } from '../../assign/move-visit-drawer';
import { useViewer } from '../../app/viewer';
import type { DispatchBoardQuery } from '../../gql/graphql';
import { Board } from './board';
import type { BoardLane, BoardVisit } from './board-model';
import { boardScale, firstLook } from './board-scale';
import type { BoardStore } from './board-store';
import type { BoardView } from './board-view';
import { heldOf, movable, thingsOnMap, thingUnder } from './desk-things';
import type { Spot } from './held';
import { PhoneBoard } from './phone-board';
import { Pool } from './pool';
import { SiteMap } from './site-map';
import { useBoardActions } from './use-board-actions';
import { useHeld } from './use-held';
import { type Draggable, usePointerDrag } from './use-pointer-drag';
import { usePointing } from './use-pointing';
import { useRoom } from './use-room';
import { VisitDialog } from './visit-dialog';

export interface DispatchDeskProps {
  store: BoardStore;
  /** As read: what is asked for meanwhile is the store's. */
  lanes: readonly BoardLane[];
  waiting: DispatchBoardQuery['requests']['nodes'];
  /** Whether the viewer assigns at all: else nothing that waits is shown. */
  assigns: boolean;
  days: readonly string[];
  refresh: () => Promise<void>;
  onAssign: (requestId: string) => void;
  /** Stands in the place of what waits, such as a plan of the day. */
  aside?: ReactNode;
  /** Whether lanes have room; else the day is a list. */
  wide: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Board, map and what waits, as one place where things are carried from one to the other. */
export function DispatchDesk({
  store,
  lanes,
  waiting,
  assigns,
  days,
  refresh,
  onAssign,
  aside,
  wide,
}: DispatchDeskProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const toast = useToast();
  const now = useNow(60_000);
  const zone = useViewer().organization.timeZone;
  const today = dayIn(now, zone);
  const [root, scroller, ghost, landing] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  const visits = useMemo(() => lanes.flatMap((lane) => lane.visits), [lanes]);
  const width = useRoom(scroller);
  // The hour that is now has room, also on a board that was left open.
  const hour = Math.floor(now.getTime() / HOUR) * HOUR;
  const scale = useMemo(
    () => boardScale(days, zone, days.length === 1 ? [...visits, { start: hour, end: hour + HOUR }] : [], width),
    [days, zone, visits, width, hour],
  );
  const looked = useRef<readonly string[]>([]);
  useEffect(() => {
    if (!scroller.current || width === 0 || looked.current === days) return;
    looked.current = days;
    scroller.current.scrollLeft = firstLook(scale, today, Date.now());
  }, [days, today, scale, width, scroller]);
  const things = useMemo(() => thingsOnMap(lanes, waiting), [lanes, waiting]);
  const actions = useBoardActions(store, refresh);
  const [acting, setActing] = useState<{
    visit: BoardVisit;
    technicianId: string;
    as: 'LOOK' | 'MOVE' | 'CANCEL';
  } | null>(null);

  const view = useCallback((): BoardView | null => {
    return scroller.current ? { scroller: scroller.current, scale, lanes: store.lanes().length } : null;
  }, [scroller, scale, store]);
  const nameOf = (lane: number) => store.lane(store.lanes()[lane] ?? '')?.name ?? '';
  const at = (instant: number) => formatTime(new Date(instant), { language, zone });
  const drop = (thing: Draggable, spot: Spot) => {
    if (thing.what === 'visit') return void actions.move(thing.id, spot);
    const request = waiting.find(({ id }) => id === thing.id);
    if (!request) return;
    const kind = request.rung === 'PHONE' ? 'ON_SITE' : request.rung;
    void actions.assign({ id: request.id, version: request.version, title: request.title, kind }, spot);
  };
  const thingAt = (element: Element): Draggable | null => thingUnder(element, store, waiting);
  usePointerDrag({
    root,
    ghost,
    landing,
    view,
    grab: (target) => {
      const thing = target.closest('button:not([data-visit])') ? null : thingAt(target);
      return thing && { thing, stretch: target.closest('[data-stretch]') !== null };
    },
    describe: (spot) => `${nameOf(spot.lane)} · ${at(spot.start)}–${at(spot.start + spot.minutes * MINUTE)}`,
    drop,
  });
  const { held, said } = useHeld({
    root,
    view,
    nameOf,
    zone,
    drop,
    pick: (focused) => {
      const thing = focused.matches('[data-visit], [data-request] a') ? thingAt(focused) : null;
      return thing && heldOf(thing, scale, now.getTime());
    },
  });
  usePointing(root, store, (visitId) => {
    const found = store.find(visitId);
    if (!found || found.visit.pending) return;
    if (found.visit.requestId) store.choose([found.visit.requestId]);
    setActing({ visit: found.visit, technicianId: found.laneId, as: 'LOOK' });
  });
  const close = () => setActing(null);
  const done = (text: string) => {
    toast({ text });
    close();
    void refresh();
  };
  // On a phone what waits comes first, and the map last.
  const desk = (
    <aside aria-label={aside ? t`Plan` : t`Map and waiting requests`} className="min-w-0 bg-page xl:overflow-y-auto">
      {aside ?? (
        <>
          {wide && <SiteMap store={store} things={things} />}
          <Pool store={store} requests={assigns ? waiting : null} onAssign={onAssign} />
        </>
      )}
    </aside>
  );
  return (
    <div
      ref={root}
      className="grid data-dragging:[&_[data-visit]]:pointer-events-none min-h-0 flex-1 content-start md:grid-rows-[minmax(20rem,calc(100dvh-9rem))_auto] xl:grid-cols-[minmax(0,1fr)_20rem] xl:grid-rows-[calc(100dvh-6.5rem)]"
    >
      <p id="board-hint" className="sr-only">
        <Trans>Press Space to pick it up and move it with the arrows.</Trans>
      </p>
      <div role="status" aria-live="assertive" className="sr-only">
        {said}
      </div>
      {!wide && desk}
      <div className="flex min-h-0 min-w-0 flex-col border-b border-line xl:border-r">
        {wide ? <Board {...{ store, scale, zone, today, scroller, landing, held }} /> : <PhoneBoard store={store} />}
      </div>
      {wide && desk}
      {!wide && <SiteMap store={store} things={things} />}
      <div
        ref={ghost}
        hidden
        aria-hidden
        className="pointer-events-none fixed top-0 left-0 z-50 max-w-72 truncate rounded-control bg-inverse px-2.5 py-1.5 text-small font-semibold text-on-inverse tabular-nums shadow-overlay will-change-transform"
      />
      {acting?.as === 'LOOK' && (
        <VisitDialog
          visit={acting.visit}
          onClose={close}
          onMove={() => setActing({ ...acting, as: 'MOVE' })}
          onCancel={() => setActing({ ...acting, as: 'CANCEL' })}
        />
      )}
      {acting?.as === 'MOVE' && acting.visit.requestId && (
        <MoveVisitDrawer
          requestId={acting.visit.requestId}
          visit={movable(acting.visit, acting.technicianId)}
          onClose={close}
          onReload={() => void refresh()}
          onDone={() => done(t`Moved. The technician is asked again.`)}
        />
      )}
      {acting?.as === 'CANCEL' && (
        <CancelVisitDialog
          visitId={acting.visit.id}
          version={acting.visit.version}
          onClose={close}
          onReload={() => void refresh()}
          onDone={() => done(t`Visit cancelled.`)}
        />
      )}
    </div>
  );
}
