import { apiProblem, Button, Card, EmptyState, ErrorState, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { graphql } from '../../gql';
import { DeadLetterItem } from './dead-letter-item';

const DeadLetters = graphql(`
  query DeadLetters($after: String) {
    deadLetters(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...DeadLetterItem
      }
    }
  }
`);

/** News that could not be delivered, why, and the way to try again. */
export function DeadLettersPage() {
  const { t } = useLingui();
  const toast = useToast();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error }, again] = useQuery({
    query: DeadLetters,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const resent = () => {
    toast({ text: t`On its way again.` });
    refresh();
  };
  const { nodes = [], totalCount = 0, pageInfo } = data?.deadLetters ?? {};
  return (
    <>
      <PageBar>
        <Trans>Undelivered news</Trans>
      </PageBar>
      <div className="mx-auto flex w-full max-w-200 flex-col gap-3 p-3 md:p-5">
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
        {!data && !error && <PageLoading lines={5} />}
        {data && totalCount === 0 && (
          <EmptyState icon={<MailCheck />} title={<Trans>Everything was delivered</Trans>}>
            <Trans>News that fails twelve times comes to rest here, with the reason.</Trans>
          </EmptyState>
        )}
        {nodes.length > 0 && (
          <>
            <p className="text-small text-ink-soft">
              <Trans>Each was tried for some six hours. Mend what is in the way, then send it again.</Trans>
            </p>
            <Card padded={false}>
              <ul className="divide-y divide-line">
                {nodes.map((letter) => (
                  <DeadLetterItem key={letter.id} letter={letter} onResent={resent} />
                ))}
              </ul>
            </Card>
          </>
        )}
        {(pageInfo?.hasNextPage || after) && (
          <div className="flex justify-center gap-2">
            {after && (
              <Button variant="quiet" onClick={() => setAfter(null)}>
                <Trans>The latest</Trans>
              </Button>
            )}
            {pageInfo?.hasNextPage && (
              <Button variant="quiet" onClick={() => setAfter(pageInfo.endCursor ?? null)}>
                <Trans>Earlier ones</Trans>
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
