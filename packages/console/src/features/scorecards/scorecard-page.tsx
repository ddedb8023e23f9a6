import { apiProblem, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { Card } from './scorecard-query';
import { ScorecardSheet } from './scorecard-sheet';

const route = getRouteApi('/desk/people/scorecards/$scorecardId');

/** One card at its own address. */
export function ScorecardPage() {
  const { scorecardId: id } = route.useParams();
  const [{ data, error }, again] = useQuery({ query: Card, variables: { id }, requestPolicy: 'cache-and-network' });
  const renew = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={renew} />;
  if (!data) return <PageLoading lines={10} />;
  const { scorecard } = data;
  if (!scorecard || scorecard.id !== id)
    return (
      <EmptyState level={1} title={<Trans>There is no such card</Trans>}>
        <Trans>Own cards can be read once they are signed.</Trans>
      </EmptyState>
    );
  return <ScorecardSheet key={scorecard.id} card={scorecard} onChanged={renew} />;
}
