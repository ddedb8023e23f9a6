import { apiProblem, Card, EmptyState, ErrorState, formatDate, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { withWords } from '../../app/load-messages';
import { PageLoading } from '../../app/page-loading';
import { targetWords } from '../../app/room-words';
import { CareList } from '../../asset/care-list';
import { PapersDue } from '../../asset/papers-due';
import { WarrantyList } from '../../asset/warranty-list';
import { graphql } from '../../gql';
import { RequestList } from '../../request-list/request-list';
import { useFrame } from '../../time/use-frame';

const UnitCards = lazy(() =>
  withWords(targetWords, import('../../unit/unit-cards')).then(({ UnitCards: it }) => ({ default: it })),
);

const AssetFile = graphql(`
  query AssetFile($id: ID!) {
    asset(id: $id) {
      id
      serial
      purchasedOn
      handedOverOn
      acceptedOn
      registeredOn
      model {
        id
        code
        name {
          text
        }
        product {
          id
          name {
            text
          }
        }
      }
      customer {
        id
        name
      }
      site {
        id
        label
        region
      }
      partner {
        id
        name {
          text
        }
      }
      warranties {
        ...WarrantyList
      }
      care {
        ...CareListItem
      }
      papersDue {
        text
      }
      requests(first: 50) {
        nodes {
          id
          ...RequestListItem
        }
        totalCount
      }
    }
  }
`);

const route = getRouteApi('/desk/products/$assetId');

/** One product's file: whose it is, since when, what is under warranty, and everything that was done on it. */
export function AssetPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const { assetId } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: AssetFile,
    variables: { id: assetId },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return (
      <ErrorState level={1} problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  if (!data) return <PageLoading lines={8} />;
  const { asset } = data;
  if (!asset) return <EmptyState level={1} title={<Trans>This product is not yours to see</Trans>} />;
  const {
    serial,
    model,
    customer,
    site,
    partner,
    warranties,
    care,
    papersDue,
    requests,
    purchasedOn,
    handedOverOn,
    acceptedOn,
    registeredOn,
  } = asset;
  const day = (date: string | null | undefined) => date && formatDate(`${date}T12:00:00Z`, { ...frame, zone: 'UTC' });
  const items = [
    { key: 'product', term: t`Product`, value: model?.product?.name.text },
    { key: 'model', term: t`Model`, value: model && `${model.name.text} (${model.code})` },
    {
      key: 'customer',
      term: t`Customer`,
      value: customer && (
        <Link to="/customers/$customerId" params={{ customerId: customer.id }} className="text-brand hover:underline">
          {customer.name}
        </Link>
      ),
    },
    { key: 'site', term: t`Place`, value: site && `${site.label} · ${site.region}` },
    { key: 'partner', term: t`Partner`, value: partner?.name.text },
    { key: 'purchased', term: t`Bought`, value: day(purchasedOn) },
    { key: 'handed', term: t`Handed over`, value: day(handedOverOn) },
    { key: 'accepted', term: t`Accepted`, value: day(acceptedOn) },
    { key: 'registered', term: t`Registered`, value: day(registeredOn) },
  ].filter(({ value }) => value);
  return (
    <>
      <PageBar aside={model?.name.text}>
        <span data-numeric>{serial}</span>
      </PageBar>
      <div className="grid content-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <Card title={<Trans>Product</Trans>}>
            <KeyValueList items={items} />
          </Card>
          <Card title={<Trans>Warranty</Trans>}>
            {warranties.length === 0 ? (
              <p className="text-small text-ink-soft">
                <Trans>The policy gives this product no warranty.</Trans>
              </p>
            ) : (
              <WarrantyList warranties={warranties} />
            )}
          </Card>
          {care.length + papersDue.length > 0 && (
            <Card title={<Trans>Care and papers</Trans>}>
              <div className="flex flex-col gap-4">
                <CareList assetId={assetId} care={care} onChanged={() => again({ requestPolicy: 'network-only' })} />
                <PapersDue papers={papersDue} />
              </div>
            </Card>
          )}
          <Suspense>
            <UnitCards assetId={assetId} />
          </Suspense>
        </div>
        <Card title={<Trans>Requests ({requests.totalCount})</Trans>}>
          <RequestList requests={requests.nodes} />
        </Card>
      </div>
    </>
  );
}
