import { apiProblem, dayIn, ErrorState, Loading, SegmentedControl } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { useQueueLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { shiftDay } from '@aftercare/ui/zoned-instant';
import { useFrame } from '../../time/use-frame';
import { DayCharts } from './day-charts';
import { Figures } from './figures';
import { StateBars } from './state-bars';

const DashboardQuery = graphql(`
  query Dashboard($from: Date!, $to: Date!) {
    dashboard(from: $from, to: $to) {
      ...DashboardFigures
      ...DayCharts
      states {
        state
        ...StateBar
      }
    }
  }
`);

const route = getRouteApi('/desk/dashboard');

/** How the work stands: every figure opens the list behind it. */
export function DashboardPage() {
  const { t } = useLingui();
  const { days = 30 } = route.useSearch();
  const navigate = useNavigate();
  const { zone, now } = useFrame();
  const to = dayIn(now, zone);
  const from = shiftDay(to, 1 - days);
  const [{ data, error }, again] = useQuery({
    query: DashboardQuery,
    variables: { from, to },
    requestPolicy: 'cache-and-network',
  });
  useQueueLive(() => again({ requestPolicy: 'network-only' }));
  return (
    <>
      <PageBar
        actions={
          <>
            <Link to="/targets" className="text-small font-semibold text-brand hover:underline">
              <Trans>Targets</Trans>
            </Link>
            <SegmentedControl
              label={t`Period`}
              value={String(days) as '7' | '30' | '90'}
              onChange={(value) =>
                void navigate({ to: '/dashboard', search: { days: Number(value) as 7 | 30 | 90 }, replace: true })
              }
              segments={[
                { value: '7', label: t`7 days` },
                { value: '30', label: t`30 days` },
                { value: '90', label: t`90 days` },
              ]}
            />
          </>
        }
      >
        <Trans>Dashboard</Trans>
      </PageBar>
      <div className="flex flex-col gap-4 p-3 md:p-5">
        {error && !data && (
          <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Loading lines={8} />}
        {data && (
          <>
            <Figures dashboard={data.dashboard} from={from} to={to} />
            <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
              <DayCharts dashboard={data.dashboard} />
              <StateBars states={data.dashboard.states} />
            </div>
          </>
        )}
      </div>
    </>
  );
}
