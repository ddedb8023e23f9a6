import { apiProblem, dayIn, EmptyState, ErrorState, SegmentedControl, Select, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { PeopleBar } from '../../people-places/people-bar';
import { useFrame } from '../../time/use-frame';
import { spanWords } from './scorecard-words';
import { Scorecards } from './scorecards-query';
import { ScorecardsTable } from './scorecards-table';

const route = getRouteApi('/desk/people/scorecards');
const ANY = '';
const MONTHS = 13;

/** How work was judged: one's own cards, and those of one's people. */
export function ScorecardsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { month, state } = route.useSearch();
  const [{ data, error }, again] = useQuery({
    query: Scorecards,
    variables: { filter: { superseded: false, ...(month && { month }), ...(state && { state: [state] }) } },
    requestPolicy: 'cache-and-network',
  });
  const set = (part: { month?: string; state?: 'OPEN' | 'SIGNED_OFF' }) =>
    void navigate({ to: '/people/scorecards', search: part, replace: true });
  const cards = data?.scorecards.nodes ?? [];
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PeopleBar at="scorecards" />
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2 md:px-5">
        <Select
          compact
          label={t`Time`}
          options={[{ value: ANY, label: t`Any` }, ...useMonths()]}
          value={month ?? ANY}
          onChange={(value) => set({ state, month: value || undefined })}
        />
        <SegmentedControl<'ALL' | 'OPEN' | 'SIGNED_OFF'>
          label={t`State`}
          value={state ?? 'ALL'}
          onChange={(chosen) => set({ month, state: chosen === 'ALL' ? undefined : chosen })}
          segments={[
            { value: 'ALL', label: t`All` },
            { value: 'OPEN', label: t`To be judged` },
            { value: 'SIGNED_OFF', label: t`Signed off` },
          ]}
        />
      </div>
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PageLoading lines={8} />}
      {data && cards.length === 0 && (
        <EmptyState
          icon={<ClipboardCheck />}
          title={month || state ? <Trans>No card is like that</Trans> : <Trans>Nothing was judged yet</Trans>}
        >
          <Trans>Cards open by themselves when the months the policy names are over.</Trans>
        </EmptyState>
      )}
      {cards.length > 0 && <ScorecardsTable cards={cards} />}
    </div>
  );
}

/** The last months, each by a day in it. */
function useMonths() {
  const { now, zone } = useFrame();
  const language = useLanguage();
  const [year, month] = dayIn(now, zone).split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS }, (_, back) => {
    const day = new Date(Date.UTC(year, month - 1 - back, 15)).toISOString().slice(0, 10);
    return { value: day, label: spanWords(day, day, language) };
  });
}
