import { EmptyState, Loading, useNow, useOnline } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { CalendarCheck, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageBar } from '../../app/page-bar';
import type { FieldVisit } from '../../field/field-visit';
import type { LocalVisit } from '../../field/local-visit';
import { useFieldIfAny, useFieldSnapshot, useLocalVisits } from '../../field/use-field';
import { LaterVisits } from './later-visits';
import { MyVan } from './my-van';
import { NextStop } from './next-stop';
import { sortVisits } from './sort-visits';
import { VisitCard } from './visit-card';

/** A technician's own day, from this phone: the next stop first, then today, then what is coming, then what is done. */
export function MyVisitsPage() {
  const isTechnician = useFieldIfAny() !== null;
  const { readAt } = useFieldSnapshot();
  const visits = useLocalVisits();
  const online = useOnline();
  const known = readAt !== null || visits.length > 0;
  return (
    <>
      <PageBar>
        <Trans>My visits</Trans>
      </PageBar>
      <div className="mx-auto flex w-full max-w-160 flex-col gap-6 px-3 py-4 sm:px-5">
        {isTechnician && !known && online && <Loading lines={5} />}
        {isTechnician && !known && !online && (
          <EmptyState icon={<WifiOff />} title={<Trans>Your day is not on this phone yet</Trans>}>
            <Trans>Open this page once where there is a network; from then on it is here without one.</Trans>
          </EmptyState>
        )}
        {(known || !isTechnician) && <Groups visits={visits} />}
        {isTechnician && <MyVan />}
        {isTechnician && known && <LaterVisits known={visits.map(({ told }) => told.id)} />}
      </div>
    </>
  );
}

function Groups({ visits }: { visits: readonly LocalVisit[] }) {
  const now = useNow();
  const { next, today, upcoming, unclosed, done } = sortVisits(
    visits.map(({ visit }) => visit),
    now,
  );
  const isHeld = (visit: FieldVisit) => visits.some(({ told, held }) => held !== null && told.id === visit.id);
  const waits = (visit: FieldVisit) => visits.find(({ told }) => told.id === visit.id)?.waiting.length ?? 0;
  const card = (visit: FieldVisit) => (
    <VisitCard key={visit.id} visit={visit} waiting={waits(visit)} held={isHeld(visit)} />
  );
  if (visits.length === 0) {
    return (
      <EmptyState icon={<CalendarCheck />} title={<Trans>No visits for you at the moment</Trans>}>
        <Trans>A new visit appears here by itself as soon as it is assigned to you.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      {next && (
        <Group title={<Trans>Next stop</Trans>}>
          <NextStop visit={next} waiting={waits(next)} held={isHeld(next)} />
        </Group>
      )}
      {unclosed.length > 0 && <Group title={<Trans>Still to be closed</Trans>}>{unclosed.map(card)}</Group>}
      {today.length > 0 && <Group title={<Trans>Later today</Trans>}>{today.map(card)}</Group>}
      {upcoming.length > 0 && <Group title={<Trans>Upcoming</Trans>}>{upcoming.map(card)}</Group>}
      {done.length > 0 && <Group title={<Trans>Done</Trans>}>{done.map(card)}</Group>}
    </>
  );
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2.5">
      <h2 className="text-small font-semibold text-ink-soft">{title}</h2>
      {children}
    </section>
  );
}
