import { apiProblem, Button, dayIn, ErrorState, formatWeekdayDate, formatZone, IconButton } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useBoardLive } from '../../app/use-live';
import { AssignDrawer } from '../../assign/assign-drawer';
import type { VisitWindow } from '../../assign/visit-window';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { shiftDay, zonedInstant } from '@aftercare/ui/zoned-instant';
import { Board } from './board';
import { DayStrip } from './day-strip';
import { Pool } from './pool';

const DispatchBoard = graphql(`
  query DispatchBoard($from: DateTime!, $to: DateTime!) {
    technicians {
      id
      ...BoardLane
    }
    requests(filter: { open: true, state: [TRIAGED, INVESTIGATING, PLANNED, REOPENED] }, orderBy: URGENCY, first: 100) {
      nodes {
        id
        number
        version
        title
        rung
        allowedActions
        ...PoolCard
      }
    }
  }
`);

const route = getRouteApi('/desk/dispatch');

/** Who goes where today: a lane for each technician, and what nobody goes to yet, the most urgent promise first. */
export function DispatchPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const navigate = useNavigate();
  const search = route.useSearch();
  const today = dayIn(frame.now, frame.zone);
  const day = search.day ?? today;
  const from = zonedInstant(day, 0, frame.zone);
  const to = zonedInstant(shiftDay(day, 1), 0, frame.zone);
  const [{ data, error, stale }, again] = useQuery({
    query: DispatchBoard,
    variables: { from, to },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useBoardLive(refresh);
  const [dropped, setDropped] = useState<{ technicianId: string; window: VisitWindow } | undefined>();
  const show = (part: { day?: string; request?: string }) =>
    void navigate({ to: '/dispatch', search: (before) => ({ ...before, ...part }), replace: true });
  const close = () => {
    setDropped(undefined);
    show({ request: undefined });
  };
  const waiting = data?.requests.nodes.filter(({ allowedActions }) => allowedActions.includes('DISPATCH')) ?? [];
  const chosen = waiting.find(({ id }) => id === search.request);
  const noon = zonedInstant(day, 720, frame.zone);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageBar
        aside={`${formatWeekdayDate(noon, frame)} · ${formatZone(frame.zone, frame.language, noon)}`}
        actions={
          <>
            <IconButton label={t`Day before`} icon={<ChevronLeft />} onClick={() => show({ day: shiftDay(day, -1) })} />
            <Button onClick={() => show({ day: undefined })} aria-pressed={day === today}>
              <Trans>Today</Trans>
            </Button>
            <IconButton label={t`Day after`} icon={<ChevronRight />} onClick={() => show({ day: shiftDay(day, 1) })} />
          </>
        }
      >
        <Trans>Dispatch</Trans>
      </PageBar>
      <DayStrip day={day} today={today} onChange={(next) => show({ day: next === today ? undefined : next })} />
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <PageLoading lines={8} />}
      {data && (
        <div
          aria-busy={stale || undefined}
          className="grid min-h-0 flex-1 content-start xl:content-stretch xl:grid-cols-[minmax(0,1fr)_20rem]"
        >
          <Board
            technicians={data.technicians}
            day={day}
            onChanged={refresh}
            onDrop={(requestId, technicianId, start) => {
              setDropped({ technicianId, window: { day, start, length: 120 } });
              show({ request: requestId });
            }}
          />
          <Pool requests={waiting} onAssign={(requestId) => show({ request: requestId })} />
        </div>
      )}
      {chosen && (
        <AssignDrawer
          key={chosen.id}
          requestId={chosen.id}
          number={chosen.number}
          version={chosen.version}
          rung={chosen.rung}
          overline={
            <>
              <span data-numeric>{chosen.number}</span>
              <span>{chosen.title}</span>
            </>
          }
          dropped={dropped}
          onClose={close}
          onReload={refresh}
          onDone={() => {
            close();
            refresh();
          }}
        />
      )}
    </div>
  );
}
