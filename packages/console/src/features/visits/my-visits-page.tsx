import { apiProblem, EmptyState, ErrorState, Loading, useNow } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { CalendarCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { useBoardLive } from '../../app/use-live';
import { graphql } from '../../gql';
import type { MyVisitsQuery } from '../../gql/graphql';
import { sortVisits } from './sort-visits';
import { VisitCard } from './visit-card';

const MyVisits = graphql(`
  query MyVisits($from: DateTime!, $to: DateTime!) {
    visits(filter: { mine: true, from: $from, to: $to }, first: 100) {
      nodes {
        id
        state
        startsAt
        endsAt
        ...VisitCard
      }
    }
  }
`);

/** A technician's own day: the next stop first, then today, then what is coming, then what is done. */
export function MyVisitsPage() {
  const [window] = useState(() => ({
    from: new Date(Date.now() - 7 * 86_400_000).toISOString(),
    to: new Date(Date.now() + 21 * 86_400_000).toISOString(),
  }));
  const [{ data, error }, again] = useQuery({ query: MyVisits, variables: window, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useBoardLive(refresh);
  return (
    <>
      <PageBar>
        <Trans>My visits</Trans>
      </PageBar>
      <div className="mx-auto flex w-full max-w-160 flex-col gap-6 px-3 py-4 sm:px-5">
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
        {!data && !error && <Loading lines={5} />}
        {data && <Groups visits={data.visits.nodes} />}
      </div>
    </>
  );
}

type VisitNode = MyVisitsQuery['visits']['nodes'][number];

function Groups({ visits }: { visits: readonly VisitNode[] }) {
  const { next, today, upcoming, unclosed, done } = sortVisits(visits, useNow());
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
          <VisitCard visit={next} hero />
        </Group>
      )}
      {unclosed.length > 0 && <Group title={<Trans>Still to be closed</Trans>}>{unclosed.map(card)}</Group>}
      {today.length > 0 && <Group title={<Trans>Later today</Trans>}>{today.map(card)}</Group>}
      {upcoming.length > 0 && <Group title={<Trans>Upcoming</Trans>}>{upcoming.map(card)}</Group>}
      {done.length > 0 && <Group title={<Trans>Done</Trans>}>{done.map(card)}</Group>}
    </>
  );
}

const card = (visit: VisitNode) => <VisitCard key={visit.id} visit={visit} />;

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2.5">
      <h2 className="text-small font-semibold text-ink-soft">{title}</h2>
      {children}
    </section>
  );
}
