import { apiProblem, Card, ErrorState, Loading } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRequestLive } from '../app/use-live';
import { graphql } from '../gql';
import { CallbackAnswers } from './callback-answers';
import { CallbackChip } from './callback-chip';

const CallbacksCardQuery = graphql(`
  query CallbacksCard($id: ID!) {
    request(id: $id) {
      id
      callbacks {
        id
        viewerMayMake
        ...CallbackChip
        ...CallbackAnswers
      }
    }
  }
`);

/** What the customer said when they were called back about a request, or that they are to be. */
export function CallbacksCard({ requestId }: { requestId: string }) {
  const [{ data, error }, again] = useQuery({
    query: CallbacksCardQuery,
    variables: { id: requestId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useRequestLive(requestId, refresh);
  const callbacks = data?.request?.callbacks ?? [];
  if (data && callbacks.length === 0) return null;
  return (
    <Card title={<Trans>Callback</Trans>}>
      {!data && !error && <Loading lines={2} />}
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      <ul className="flex flex-col divide-y divide-line">
        {callbacks.map((callback) => (
          <li key={callback.id} className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-2">
              <CallbackChip callback={callback} />
              {callback.viewerMayMake && (
                <Link
                  to="/callbacks"
                  search={{ open: callback.id }}
                  className="text-small font-semibold text-brand hover:underline"
                >
                  <Trans>Call the customer back</Trans>
                </Link>
              )}
            </p>
            <CallbackAnswers callback={callback} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
