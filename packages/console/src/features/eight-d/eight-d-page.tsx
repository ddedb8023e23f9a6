import { apiProblem, Button, Card, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { RefusalBanner } from '../../change/refusal-banner';
import { useRequestLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { NoSuchRequest } from '../../request-frame/no-such-request';
import { RequestFrame } from '../../request-frame/request-frame';
import { EightDReport } from './eight-d-report';
import { useOpenEightD } from './use-open-eight-d';

const EightDPageQuery = graphql(`
  query EightDPage($number: String!) {
    requestByNumber(number: $number) {
      id
      ...RequestFrame
      eightD {
        id
        ...EightDReport
      }
    }
  }
`);

const route = getRouteApi('/desk/requests/$number/8d');

/** The report in eight disciplines on a request, opened by one press and filled with what is known. */
export function EightDPage() {
  const { number } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: EightDPageQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const open = useOpenEightD();
  const request = data?.requestByNumber;
  useRequestLive(request?.id, refresh);
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <PageLoading lines={10} />;
  if (!request) return <NoSuchRequest number={number} />;
  const { id: requestId, eightD } = request;
  const begin = async () => {
    if (await open.run({ requestId })) refresh();
  };
  return (
    <RequestFrame request={request}>
      <div className="flex w-full flex-1 flex-col gap-4 p-3 md:p-5">
        {eightD ? (
          <EightDReport key={eightD.id} report={eightD} onChanged={refresh} />
        ) : (
          <Card>
            <EmptyState
              title={<Trans>No 8D report yet</Trans>}
              action={
                <Button variant="primary" busy={open.busy} onClick={() => void begin()}>
                  <Trans>Open an 8D report</Trans>
                </Button>
              }
            >
              <Trans>It begins with what is known: the team, the problem, the finding and the solution.</Trans>
            </EmptyState>
            <RefusalBanner refused={open.refused} onReload={refresh} />
          </Card>
        )}
      </div>
    </RequestFrame>
  );
}
