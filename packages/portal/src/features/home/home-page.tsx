import { apiProblem, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageHeading } from '../../app/page-heading';
import { graphql } from '../../gql';
import { NewRequestForm } from './new-request-form';

const NewRequest = graphql(`
  query NewRequest {
    ...NewRequestForm
  }
`);

const route = getRouteApi('/customer/');

/** The first page: a new request. */
export function HomePage() {
  const { asset } = route.useSearch();
  const [{ data, error }, again] = useQuery({ query: NewRequest });
  return (
    <>
      <PageHeading>
        <Trans>How can we help?</Trans>
      </PageHeading>
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Loading>
          <Skeleton className="h-6 w-1/2" />
          <Skeleton className="h-36 w-full" />
          <Skeleton className="mt-4 h-6 w-1/2" />
          <Skeleton className="h-64 w-full" />
        </Loading>
      )}
      {data && <NewRequestForm key={asset} start={data} assetId={asset} />}
    </>
  );
}
