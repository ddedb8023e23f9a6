import { apiProblem, EmptyState, ErrorState, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Search, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { isOnlyTechnician, useViewer } from '../../app/viewer';
import { useFrame } from '../../time/use-frame';
import { PeopleBar } from '../../people-places/people-bar';
import { People, type PersonRow, skillsInWords } from './people-query';
import { PeopleTable } from './people-table';
import { PersonFile } from './person-file';
import { WaitingLeave } from './waiting-leave';

const route = getRouteApi('/desk/people');
const WEEK = 7 * 86_400_000;
const ANY = '';

/** The technicians: who is there now, what runs out next, how full the week is. A technician sees their own file. */
export function PeoplePage() {
  const { roles, technician } = useViewer();
  if (isOnlyTechnician(roles) && technician) return <PersonFile id={technician.id} own />;
  return <PeopleList />;
}

function PeopleList() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { q = '', skill = ANY, outlet = ANY } = route.useSearch();
  const frame = useFrame();
  // The minute is enough, and keeps the question the same while one reads.
  const [now] = useState(() => Math.floor(Number(frame.now) / 60_000) * 60_000);
  const variables = { now: new Date(now).toISOString(), to: new Date(now + WEEK).toISOString() };
  const [{ data, error }, again] = useQuery({ query: People, variables, requestPolicy: 'cache-and-network' });
  const set = (part: { q?: string; skill?: string; outlet?: string }) =>
    void navigate({
      to: '/people',
      search: (before) => clean({ q: before.q, skill: before.skill, outlet: before.outlet, ...part }),
      replace: true,
    });
  const everybody = data?.technicians ?? [];
  const skills = [...new Set(everybody.flatMap((one) => one.skills))].toSorted();
  const outlets = new Map(everybody.flatMap((one) => (one.outlet ? [[one.outlet.id, one.outlet.name.text]] : [])));
  const shown = everybody.filter((one) => fits(one, { q, skill, outlet }));
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PeopleBar at="people" />
      <WaitingLeave />
      <form
        role="search"
        className="flex flex-wrap items-end gap-2 border-b border-line px-4 py-2 md:px-5"
        onSubmit={(event) => event.preventDefault()}
      >
        <TextField
          hideLabel
          type="search"
          className="min-w-44 flex-1 md:max-w-72"
          label={t`Find somebody`}
          placeholder={t`Name or region`}
          icon={<Search aria-hidden />}
          value={q}
          onChange={(event) => set({ q: event.target.value })}
        />
        <Select
          compact
          label={t`Skill`}
          options={[
            { value: ANY, label: t`Any` },
            ...skills.map((value) => ({
              value,
              label: skillsInWords([value], data?.certificateDemands ?? [], frame.language),
            })),
          ]}
          value={skill}
          onChange={(value) => set({ skill: value })}
        />
        {outlets.size > 0 && (
          <Select
            compact
            label={t`Outlet`}
            options={[
              { value: ANY, label: t`Any` },
              ...[...outlets].map(([value, label]) => ({ value: value!, label: label! })),
            ]}
            value={outlet}
            onChange={(value) => set({ outlet: value })}
          />
        )}
      </form>
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PageLoading lines={6} />}
      {data && everybody.length === 0 && (
        <EmptyState icon={<UsersRound />} title={<Trans>Nobody is sent from here yet</Trans>}>
          <Trans>Technicians appear here once they are on record.</Trans>
        </EmptyState>
      )}
      {data && everybody.length > 0 && shown.length === 0 && (
        <EmptyState icon={<Search />} title={<Trans>Nobody matches</Trans>}>
          <Trans>Take a filter away, or look for another name.</Trans>
        </EmptyState>
      )}
      {shown.length > 0 && <PeopleTable people={shown} named={data?.certificateDemands ?? []} />}
    </div>
  );
}

const clean = (search: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value));

function fits(one: PersonRow, { q, skill, outlet }: { q: string; skill: string; outlet: string }): boolean {
  const text = q.trim().toLowerCase();
  const words = [one.name, ...one.regions].join(' ').toLowerCase();
  return (
    (!text || words.includes(text)) && (!skill || one.skills.includes(skill)) && (!outlet || one.outlet?.id === outlet)
  );
}
