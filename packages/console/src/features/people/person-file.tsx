import { apiProblem, Button, dayIn, EmptyState, ErrorState, shiftDay } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useFrame } from '../../time/use-frame';
import { AskLeaveDialog } from './ask-leave-dialog';
import { CertificatesCard } from './certificates-card';
import { HoursCard } from './hours-card';
import { LeaveCard } from './leave-card';
import { PeopleBar } from '../../people-places/people-bar';
import { PersonCard } from './person-card';
import { Person } from './person-query';
import { PostsCard } from './posts-card';
import { StandingCard } from './standing-card';
import { TrainingsCard } from './trainings-card';

export interface PersonFileProps {
  id: string;
  /** Whether it is the first page of whoever's file it is. */
  own?: boolean;
}

const DAY = 86_400_000;

/** Everything on record of a technician: when they are there, what they hold, and what keeps them from being sent. */
export function PersonFile({ id, own = false }: PersonFileProps) {
  const frame = useFrame();
  const [now] = useState(() => Math.floor(Number(frame.now) / 60_000) * 60_000);
  const [asking, setAsking] = useState(false);
  const today = dayIn(new Date(now), frame.zone);
  const [{ data, error }, again] = useQuery({
    query: Person,
    variables: {
      id,
      now: new Date(now).toISOString(),
      to: new Date(now + 14 * DAY).toISOString(),
      from: shiftDay(today, -30),
      until: shiftDay(today, 366),
    },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={renew} />;
  if (!data) return <PageLoading lines={8} />;
  const { technician: person } = data;
  if (!person) return <EmptyState level={1} title={<Trans>Nobody is on record here</Trans>} />;
  const part = { person, onChanged: renew };
  const action = (person.viewerMayManage || person.isViewer) && (
    <Button variant="primary" onClick={() => setAsking(true)}>
      {person.isViewer ? <Trans>Ask for leave</Trans> : <Trans>Enter leave</Trans>}
    </Button>
  );
  return (
    <>
      {own ? (
        <PeopleBar at="people" actions={action} />
      ) : (
        <PageBar actions={action}>
          <Link to="/people" className="font-normal text-ink-soft hover:underline">
            <Trans>People</Trans>
          </Link>
          <span aria-hidden className="mx-1.5 font-normal text-ink-soft">
            /
          </span>
          {person.name}
        </PageBar>
      )}
      <div className="grid content-start gap-4 p-3 md:p-5 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <PersonCard {...part} named={data.certificateDemands} />
          <HoursCard {...part} />
          <LeaveCard {...part} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <StandingCard {...part} />
          <CertificatesCard {...part} />
          <TrainingsCard {...part} />
          <PostsCard {...part} />
        </div>
      </div>
      {asking && (
        <AskLeaveDialog
          person={person}
          onClose={() => setAsking(false)}
          onChanged={() => {
            setAsking(false);
            renew();
          }}
        />
      )}
    </>
  );
}
