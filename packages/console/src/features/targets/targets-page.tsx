import { apiProblem, dayIn, EmptyState, ErrorState, Loading } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { TargetCard } from './target-card';

const TargetsQuery = graphql(`
  query Targets($on: Date) {
    targets(on: $on) {
      key
      ...TargetCard
    }
  }
`);

const route = getRouteApi('/desk/targets');

/** What the company wants to reach by its policy: the goal, the figure, and the list behind it, on any day. */
export function TargetsPage() {
  const { t } = useLingui();
  const { on } = route.useSearch();
  const navigate = useNavigate();
  const { zone, now } = useFrame();
  const today = dayIn(now, zone);
  const [{ data, error }, again] = useQuery({
    query: TargetsQuery,
    variables: { on: on ?? null },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      <PageBar
        actions={
          <label className="flex items-center gap-2 text-small">
            <Trans>As of</Trans>
            <input
              type="date"
              className="min-h-target rounded-control border border-line bg-card px-2"
              value={on ?? today}
              max={today}
              onChange={({ target: { value } }) =>
                void navigate({ to: '/targets', search: value && value !== today ? { on: value } : {}, replace: true })
              }
            />
          </label>
        }
      >
        <Trans>Targets</Trans>
      </PageBar>
      <div className="flex flex-col gap-4 p-3 md:p-5">
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
        {!data && !error && <Loading lines={8} />}
        {data?.targets.length === 0 && (
          <EmptyState title={<Trans>The policy sets no targets</Trans>}>
            <Trans>Targets are written in the policy, each with its clause.</Trans>
          </EmptyState>
        )}
        {data && data.targets.length > 0 && (
          <ul aria-label={t`Targets`} className="grid items-start gap-4 lg:grid-cols-2">
            {data.targets.map((target) => (
              <li key={target.key}>
                <TargetCard target={target} today={today} onChanged={refresh} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
