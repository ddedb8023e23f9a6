import { apiProblem, Banner, Card, EmptyState, ErrorState, SegmentedControl } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Repeat } from 'lucide-react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useBoardLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { ComingRounds } from './coming-rounds';
import { RoundRow } from './round-row';

const RoundsPageQuery = graphql(`
  query RoundsPage($open: Boolean!, $orderBy: PlannedRoundOrder!) {
    plannedRounds(filter: { open: $open }, orderBy: $orderBy, first: 100) {
      totalCount
      nodes {
        id
        ...RoundRow
      }
    }
    upcomingRounds {
      ...ComingRound
    }
  }
`);

const route = getRouteApi('/desk/rounds');

/** What has come round and is to be done, what is due soonest first; and what comes next. */
export function RoundsPage() {
  const { t } = useLingui();
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = { open: show !== 'done', orderBy: show === 'done' ? ('LATEST' as const) : ('DUE' as const) };
  const [{ data, error }, again] = useQuery({
    query: RoundsPageQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useBoardLive(refresh);
  const rounds = data?.plannedRounds.nodes ?? [];
  return (
    <>
      <PageBar
        actions={
          <SegmentedControl
            label={t`Which planned work`}
            value={show ?? 'open'}
            onChange={(value) =>
              void navigate({ to: '/rounds', search: value === 'done' ? { show: 'done' } : {}, replace: true })
            }
            segments={[
              { value: 'open', label: t`To do` },
              { value: 'done', label: t`Seen to` },
            ]}
          />
        }
      >
        <Trans>Planned work</Trans>
      </PageBar>
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <PageLoading lines={8} />}
      {data && (
        <div className="grid content-start gap-4 p-3 md:p-5 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] xl:items-start">
          <Card title={show === 'done' ? <Trans>Seen to</Trans> : <Trans>This period</Trans>}>
            {rounds.length === 0 ? (
              <EmptyState icon={<Repeat />} title={<Trans>Nothing is planned here</Trans>}>
                <Trans>Work appears here by itself, on the day the policy says it comes round.</Trans>
              </EmptyState>
            ) : (
              <ul className="flex flex-col divide-y divide-line">
                {rounds.map((round) => (
                  <RoundRow key={round.id} round={round} />
                ))}
              </ul>
            )}
            {data.plannedRounds.totalCount > rounds.length && (
              <Banner>
                <Trans>
                  These are the first {rounds.length} of {data.plannedRounds.totalCount}.
                </Trans>
              </Banner>
            )}
          </Card>
          <ComingRounds rounds={data.upcomingRounds} />
        </div>
      )}
    </>
  );
}
