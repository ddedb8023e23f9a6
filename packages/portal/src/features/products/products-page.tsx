import { apiProblem, EmptyState, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { PackageOpen } from 'lucide-react';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { HotlineLink } from '../../app/hotline-link';
import { PageHeading } from '../../app/page-heading';
import { graphql } from '../../gql';
import { ProductCard } from './product-card';

const MyProducts = graphql(`
  query MyProducts {
    assets(first: 100) {
      nodes {
        id
        ...ProductCard
      }
    }
  }
`);

/** Everything the customer has from this organization. */
export function ProductsPage() {
  const { t } = useLingui();
  const context = useMemo(() => ({ additionalTypenames: ['Asset'] }), []);
  const [{ data, error }, again] = useQuery({ query: MyProducts, context });
  return (
    <>
      <PageHeading>
        <Trans>My products</Trans>
      </PageHeading>
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Loading>
          <Skeleton className="h-26 w-full" />
          <Skeleton className="h-26 w-full" />
        </Loading>
      )}
      {data?.assets.nodes.length === 0 && (
        <EmptyState
          icon={<PackageOpen />}
          title={<Trans>No product is on record for you yet</Trans>}
          action={<HotlineLink />}
        >
          <Trans>Have the serial number at hand: one call, and we enter it with its warranty.</Trans>
        </EmptyState>
      )}
      {data && data.assets.nodes.length > 0 && (
        <ul aria-label={t`My products`} className="flex flex-col gap-3">
          {data.assets.nodes.map((asset) => (
            <li key={asset.id}>
              <ProductCard asset={asset} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
