import { apiProblem, buttonClass, EmptyState, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ChevronLeft, ClipboardPen, SearchX } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { withWords } from '../../app/load-messages';
import { PageHeading } from '../../app/page-heading';
import { graphql } from '../../gql';
import { unitWords } from '../../unit/unit-words';
import { WarrantyChip } from '../../warranty/warranty-chip';
import { CareCard } from './care-card';
import { ComponentWarranties } from './component-warranties';
import { ProductDates } from './product-dates';
import { ProductPlate } from './product-plate';
import { ProductRequests } from './product-requests';

const UnitCards = lazy(() =>
  withWords(unitWords, import('../../unit/unit-cards')).then((module) => ({ default: module.UnitCards })),
);

const MyProduct = graphql(`
  query MyProduct($id: ID!) {
    asset(id: $id) {
      id
      serial
      model {
        code
        name {
          text
        }
        product {
          name {
            text
          }
        }
      }
      warranties {
        ...WarrantyChip
        ...ComponentWarrantyLine
      }
      care {
        ...CareLine
      }
      requests(first: 20) {
        ...ProductRequests
      }
      ...ProductDates
    }
  }
`);

const route = getRouteApi('/customer/products/$id');

/** The file of one unit: its warranty by component, its days, and what was done for it. */
export function ProductPage() {
  const { id } = route.useParams();
  const [{ data, error }, again] = useQuery({ query: MyProduct, variables: { id } });
  const asset = data?.asset;
  return (
    <>
      <Link
        to="/products"
        className="-ml-1 inline-flex min-h-target items-center gap-1 text-ink-soft hover:text-ink"
        data-screen-only
      >
        <ChevronLeft aria-hidden className="size-5" />
        <Trans>My products</Trans>
      </Link>
      {error && !data && (
        <ErrorState level={1} problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Loading>
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-13 w-full" />
          <Skeleton className="h-80 w-full" />
        </Loading>
      )}
      {data && !asset && (
        <EmptyState level={1} icon={<SearchX />} title={<Trans>This product is not on record for you</Trans>}>
          <Trans>The link may be incomplete, or the product belongs to somebody else.</Trans>
        </EmptyState>
      )}
      {asset && (
        <div className="flex flex-col gap-4">
          <div className="flex items-center gap-4">
            <ProductPlate code={asset.model?.code} large />
            <div className="min-w-0 flex-1 [&>h1]:my-0">
              <PageHeading>{asset.model?.name.text ?? asset.serial}</PageHeading>
              <p className="mb-2 text-ink-soft">{asset.model?.product?.name.text}</p>
              <WarrantyChip warranties={asset.warranties} />
            </div>
          </div>
          <Link
            to="/"
            search={{ asset: asset.id }}
            className={buttonClass({ variant: 'primary', wide: true })}
            data-screen-only
          >
            <ClipboardPen aria-hidden className="size-5" />
            <Trans>Ask for service</Trans>
          </Link>
          <ComponentWarranties warranties={asset.warranties} />
          <CareCard care={asset.care} />
          <Suspense>
            <UnitCards assetId={asset.id} />
          </Suspense>
          <ProductRequests requests={asset.requests} />
          <ProductDates asset={asset} />
        </div>
      )}
    </>
  );
}
