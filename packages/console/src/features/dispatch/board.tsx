import { dayIn, EmptyState, useNow, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CancelVisitDialog } from '../../assign/cancel-visit-dialog';
import { MoveVisitDrawer } from '../../assign/move-visit-drawer';
import { clockText } from '../../assign/visit-window';
import { useViewer } from '../../app/viewer';
import { type FragmentType, readFragment } from '../../gql';
import { minutesIntoDay } from '@aftercare/ui/zoned-instant';
import { boardHours, placeOn } from './board-geometry';
import { BoardLane } from './board-lane';
import { type BoardVisit, Lane } from './lane';
import { VisitDialog } from './visit-dialog';

export interface BoardProps {
  technicians: readonly FragmentType<typeof BoardLane>[];
  day: string;
  /** A card of the pool was dropped on a lane; `start` in minutes after midnight. */
  onDrop: (requestId: string, technicianId: string, start: number) => void;
  onChanged: () => void;
}

/** The day: hours across, technicians down, visits where they lie. */
export function Board({ technicians, day, onDrop, onChanged }: BoardProps) {
  const { t } = useLingui();
  const toast = useToast();
  const now = useNow();
  const zone = useViewer().organization.timeZone;
  const lanes = readFragment(BoardLane, technicians);
  const [acting, setActing] = useState<{
    visit: BoardVisit;
    technicianId: string;
    as: 'LOOK' | 'MOVE' | 'CANCEL';
  } | null>(null);
  const spans = lanes.flatMap(({ visits }) =>
    visits.map(({ startsAt, endsAt }) => ({
      start: minutesIntoDay(startsAt, zone),
      end: minutesIntoDay(endsAt, zone) || 1440,
    })),
  );
  const hours = boardHours(spans);
  const marks = Array.from({ length: (hours.to - hours.from) / 60 }, (_, index) => hours.from + index * 60);
  const minutesNow = dayIn(now, zone) === day ? minutesIntoDay(now, zone) : null;
  const close = () => setActing(null);
  const done = (text: string) => {
    toast({ text });
    close();
    onChanged();
  };
  if (lanes.length === 0) {
    return (
      <EmptyState title={<Trans>No technicians yet</Trans>}>
        <Trans>As soon as an administrator adds technicians, each has a lane here.</Trans>
      </EmptyState>
    );
  }
  return (
    <div
      className="flex min-w-0 flex-col overflow-x-auto border-b border-line bg-card xl:border-r"
      role="region"
      aria-label={t`Day board`}
      tabIndex={0}
    >
      <div className="relative flex min-w-220 flex-1 flex-col">
        <div className="flex h-9 shrink-0 border-b border-line text-caption text-ink-soft" aria-hidden>
          <div className="sticky left-0 z-[2] w-32 shrink-0 border-r border-line bg-card sm:w-44" />
          <div className="relative flex-1">
            {marks.map((mark) => (
              <span
                key={mark}
                className="absolute top-2 -translate-x-1/2 first:translate-x-0 tabular-nums"
                style={{ left: `${placeOn(hours, { start: mark, end: mark }).left}%` }}
              >
                {clockText(mark)}
              </span>
            ))}
          </div>
        </div>
        {lanes.map((lane) => (
          <Lane
            key={lane.id}
            lane={lane}
            hours={hours}
            minutesNow={minutesNow}
            zone={zone}
            onDrop={(requestId, start) => onDrop(requestId, lane.id, start)}
            onOpen={(visit) => setActing({ visit, technicianId: lane.id, as: 'LOOK' })}
          />
        ))}
      </div>
      {acting?.as === 'LOOK' && (
        <VisitDialog
          visit={acting.visit}
          onClose={close}
          onMove={() => setActing({ ...acting, as: 'MOVE' })}
          onCancel={() => setActing({ ...acting, as: 'CANCEL' })}
        />
      )}
      {acting?.as === 'MOVE' && acting.visit.request && (
        <MoveVisitDrawer
          requestId={acting.visit.request.id}
          visit={{ ...acting.visit, technicianId: acting.technicianId }}
          onClose={close}
          onReload={onChanged}
          onDone={() => done(t`Moved. The technician is asked again.`)}
        />
      )}
      {acting?.as === 'CANCEL' && (
        <CancelVisitDialog
          visitId={acting.visit.id}
          version={acting.visit.version}
          onClose={close}
          onReload={onChanged}
          onDone={() => done(t`Visit cancelled.`)}
        />
      )}
    </div>
  );
}
