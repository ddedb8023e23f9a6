import {
  apiProblem,
  Button,
  dayIn,
  ErrorState,
  formatDate,
  formatWeekdayDate,
  formatZone,
  IconButton,
  SegmentedControl,
} from '@aftercare/ui';
import { shiftDay, zonedInstant } from '@aftercare/ui/zoned-instant';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Sparkles } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useBoardLive } from '../../app/use-live';
import { useViewer } from '../../app/viewer';
import { AssignDrawer } from '../../assign/assign-drawer';
import { useFrame } from '../../time/use-frame';
import { boardLane, DispatchBoard } from './board-query';
import { type BoardSpan, shownDays } from './board-scale';
import { BoardStore } from './board-store';
import { DispatchDesk } from './dispatch-desk';
import { PlanPanel } from './plan-panel';
import { useIsRead } from './use-board';
import { useWide } from './use-wide';

const route = getRouteApi('/desk/dispatch');
const PLANNERS = ['DISPATCHER', 'SUPERVISOR', 'MANAGER'];
const ASSIGNERS = [...PLANNERS, 'ADMIN'];

/** Who goes where: a lane for each technician, where everything is, and what nobody goes to yet, the most urgent promise first. */
export function DispatchPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const client = useClient();
  const navigate = useNavigate();
  const wide = useWide();
  const { roles } = useViewer();
  const search = route.useSearch();
  const today = dayIn(frame.now, frame.zone);
  const day = search.day ?? today;
  const span: BoardSpan = wide ? (search.span ?? 'day') : 'day';
  const days = useMemo(() => shownDays(day, span), [day, span]);
  const variables = useMemo(
    () => ({ from: zonedInstant(days[0]!, 0, frame.zone), to: zonedInstant(shiftDay(days.at(-1)!, 1), 0, frame.zone) }),
    [days, frame.zone],
  );
  const [{ data, error, stale }, again] = useQuery({
    query: DispatchBoard,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const asked = useRef(variables);
  useEffect(() => {
    asked.current = variables;
  });
  const refresh = useCallback(
    async () => void (await client.query(DispatchBoard, asked.current, { requestPolicy: 'network-only' }).toPromise()),
    [client],
  );
  useBoardLive(() => void refresh());
  const [store] = useState(() => new BoardStore());
  const lanes = useMemo(() => data?.technicians.map((technician) => boardLane(technician)) ?? [], [data]);
  const ready = useIsRead(store);
  // Before anything is painted: what is read is what the board shows.
  useLayoutEffect(() => {
    if (data) store.load(lanes);
  }, [data, lanes, store]);
  const waiting = useMemo(
    () => data?.requests.nodes.filter(({ allowedActions }) => allowedActions.includes('DISPATCH')) ?? [],
    [data],
  );
  const show = useCallback(
    (part: { day?: string; span?: BoardSpan; request?: string; plan?: string }) =>
      void navigate({ to: '/dispatch', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const assign = useCallback((request: string) => show({ request }), [show]);
  const goTo = (next: string) => show({ day: next === today ? undefined : next });
  const step = span === 'day' ? 1 : span === 'week' ? 7 : 14;
  const chosen = waiting.find(({ id }) => id === search.request);
  const noon = zonedInstant(days[0]!, 720, frame.zone);
  const last = zonedInstant(days.at(-1)!, 720, frame.zone);
  const planning = roles.some((role) => PLANNERS.includes(role));
  const close = () => show({ request: undefined });
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageBar
        aside={`${span === 'day' ? formatWeekdayDate(noon, frame) : `${formatDate(noon, frame)} – ${formatDate(last, frame)}`} · ${formatZone(frame.zone, frame.language, noon)}`}
        actions={
          <>
            <span className="hidden md:block">
              <SegmentedControl<BoardSpan>
                label={t`Shown`}
                value={span}
                onChange={(next) => show({ span: next === 'day' ? undefined : next })}
                segments={[
                  { value: 'day', label: t`One day` },
                  { value: 'week', label: t`One week` },
                  { value: 'fortnight', label: t`14 days` },
                ]}
              />
            </span>
            <IconButton
              label={span === 'day' ? t`Day before` : t`Earlier`}
              icon={<ChevronLeft />}
              onClick={() => goTo(shiftDay(day, -step))}
            />
            <Button onClick={() => show({ day: undefined })} aria-pressed={day === today}>
              <Trans>Today</Trans>
            </Button>
            <IconButton
              label={span === 'day' ? t`Day after` : t`Later`}
              icon={<ChevronRight />}
              onClick={() => goTo(shiftDay(day, step))}
            />
            {planning && (
              <Button
                icon={<Sparkles className="size-4" />}
                aria-expanded={search.plan !== undefined}
                onClick={() => show({ plan: search.plan === undefined ? 'new' : undefined })}
              >
                <Trans>Plan the day</Trans>
              </Button>
            )}
          </>
        }
      >
        <Trans>Dispatch</Trans>
      </PageBar>
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PageLoading lines={8} />}
      {data && ready && (
        <div aria-busy={stale || undefined} className="flex min-h-0 flex-1 flex-col">
          <DispatchDesk
            key={span}
            {...{ store, lanes, waiting, days, refresh, wide }}
            assigns={roles.some((role) => ASSIGNERS.includes(role))}
            onAssign={assign}
            aside={
              search.plan !== undefined && planning ? (
                <PlanPanel
                  store={store}
                  day={day}
                  planId={search.plan === 'new' ? null : search.plan}
                  onPlan={(plan) => show({ plan: plan ?? 'new' })}
                  onDay={goTo}
                  onClose={() => show({ plan: undefined })}
                  onChanged={refresh}
                />
              ) : undefined
            }
          />
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
          onClose={close}
          onReload={() => void refresh()}
          onDone={() => {
            close();
            void refresh();
          }}
        />
      )}
    </div>
  );
}
