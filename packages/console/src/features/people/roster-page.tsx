import {
  apiProblem,
  Button,
  Card,
  dayIn,
  EmptyState,
  ErrorState,
  IconButton,
  lazyDialog,
  shiftDay,
  useToast,
  zonedInstant,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, PhoneCall } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useViewer } from '../../app/viewer';
import { RefusalBanner } from '../../change/refusal-banner';
import { Day } from '../../time/day';
import { useFrame } from '../../time/use-frame';
import { graphql } from '../../gql';
import { mayLeadPeople } from './may-lead-people';
import { PeopleBar } from '../../people-places/people-bar';
import { weekdayWords } from './person-words';
import { type Shift, ShiftLine } from './shift-line';
import { useRemoveOnCall } from './use-remove-on-call';
import { useRosterOnCall } from './use-roster-on-call';

const RosterDialog = lazyDialog(() => import('./roster-dialog').then(({ RosterDialog: it }) => ({ default: it })));

const Roster = graphql(`
  query Roster($from: DateTime!, $to: DateTime!) {
    onCallRoster(from: $from, to: $to) {
      id
      technicianName
      phone
      startsAt
      endsAt
      now
      viewerMayRemove
      technician {
        id
      }
    }
  }
`);

const route = getRouteApi('/desk/people/on-call');

/** Whom to call outside hours, day by day of a week. */
export function RosterPage() {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const { now, zone } = useFrame();
  const leads = mayLeadPeople(useViewer().roles);
  const { week = mondayOf(dayIn(now, zone)) } = route.useSearch();
  const [adding, setAdding] = useState<string | null>(null);
  const remove = useRemoveOnCall();
  const roster = useRosterOnCall();
  const days = Array.from({ length: 7 }, (_, at) => shiftDay(week, at));
  const at = (day: string) => zonedInstant(day, 0, zone);
  const [{ data, error }, again] = useQuery({
    query: Roster,
    variables: { from: at(week), to: at(shiftDay(week, 7)) },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => again({ requestPolicy: 'network-only' });
  const go = (to: string) => void navigate({ to: '/people/on-call', search: { week: to }, replace: true });
  const putBack = async ({ technician, startsAt, endsAt }: Shift) => {
    if (technician) await roster.run({ technicianId: technician.id, startsAt, endsAt });
    renew();
  };
  const takeOff = async (shift: Shift) => {
    if (await remove.run({ shiftId: shift.id }))
      toast({ text: t`${shift.technicianName} is off the roster.`, undo: () => void putBack(shift) });
    renew();
  };
  const shifts = data?.onCallRoster ?? [];
  const today = dayIn(now, zone);
  return (
    <div className="flex flex-1 flex-col">
      <PeopleBar
        at="roster"
        actions={
          leads && (
            <Button variant="primary" onClick={() => setAdding(week > today ? week : today)}>
              <Trans>Put on call</Trans>
            </Button>
          )
        }
      />
      <div className="flex items-center gap-2 px-4 py-2 md:px-5">
        <IconButton icon={<ChevronLeft />} label={t`The week before`} onClick={() => go(shiftDay(week, -7))} />
        <span data-numeric className="text-small font-semibold">
          <Day on={week} /> – <Day on={days[6]!} />
        </span>
        <IconButton icon={<ChevronRight />} label={t`The week after`} onClick={() => go(shiftDay(week, 7))} />
      </div>
      <RefusalBanner refused={remove.refused ?? roster.refused} onReload={renew} />
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={renew} />}
      {!data && !error && <PageLoading lines={6} />}
      {data && shifts.length === 0 && (
        <EmptyState icon={<PhoneCall />} title={<Trans>Nobody is on call in this week</Trans>}>
          <Trans>Whoever calls at night reaches nobody who may be sent.</Trans>
        </EmptyState>
      )}
      {shifts.length > 0 && (
        <div className="grid gap-3 p-3 sm:grid-cols-2 md:p-5 lg:grid-cols-4 xl:grid-cols-7">
          {days.map((day, index) => {
            const [from, until] = [at(day), at(shiftDay(day, 1))];
            const met = shifts.filter(({ startsAt, endsAt }) => startsAt < until && endsAt > from);
            return (
              <Card
                key={day}
                level={2}
                title={
                  <span className={day === today ? 'text-brand' : undefined}>
                    {t(weekdayWords[index]!)} <Day on={day} />
                  </span>
                }
              >
                {met.length === 0 && (
                  <p className="text-small text-ink-soft">
                    <Trans>nobody</Trans>
                  </p>
                )}
                <ul className="flex flex-col gap-3">
                  {met.map((shift) => (
                    <ShiftLine
                      key={shift.id}
                      shift={shift}
                      day={{ from, until }}
                      busy={remove.busy}
                      onRemove={shift.viewerMayRemove ? () => void takeOff(shift) : undefined}
                    />
                  ))}
                </ul>
              </Card>
            );
          })}
        </div>
      )}
      {adding && (
        <Suspense fallback={null}>
          <RosterDialog
            day={adding}
            onClose={() => setAdding(null)}
            onDone={() => {
              setAdding(null);
              renew();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The Monday of a day's week, `YYYY-MM-DD`. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}
