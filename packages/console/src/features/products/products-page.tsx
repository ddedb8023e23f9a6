import { apiProblem, Button, Card, EmptyState, ErrorState, Loading, TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { PackageSearch, Search } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { graphql } from '../../gql';

const AssetSearch = graphql(`
  query AssetSearch($filter: AssetFilter) {
    assets(filter: $filter, first: 50) {
      nodes {
        id
        serial
        model {
          id
          code
          name {
            text
          }
        }
        customer {
          id
          name
        }
        site {
          id
          region
        }
      }
    }
  }
`);

const route = getRouteApi('/desk/products');

/** Finds one product out there by the serial on its plate. */
export function ProductsPage() {
  const { serial = '' } = route.useSearch();
  const navigate = useNavigate();
  const [text, setText] = useState(serial);
  const [{ data, error, fetching }, again] = useQuery({
    query: AssetSearch,
    variables: { filter: serial ? { serial } : null },
  });
  const found = data?.assets.nodes ?? [];
  return (
    <>
      <PageBar>
        <Trans>Products</Trans>
      </PageBar>
      <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-3 md:p-5">
        <form
          role="search"
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void navigate({ to: '/products', search: text.trim() ? { serial: text.trim() } : {} });
          }}
        >
          <TextField
            className="flex-1"
            type="search"
            label={<Trans>Serial number</Trans>}
            icon={<Search aria-hidden />}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" variant="primary">
            <Trans>Find</Trans>
          </Button>
        </form>
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
        {fetching && <Loading lines={4} />}
        {!fetching && data && found.length === 0 && (
          <EmptyState icon={<PackageSearch />} title={<Trans>No product has this serial</Trans>}>
            <Trans>Check the type plate: O and 0, I and 1 look alike.</Trans>
          </EmptyState>
        )}
        {!fetching && found.length > 0 && (
          <Card padded={false}>
            <ul className="divide-y divide-line">
              {found.map(({ id, serial: number, model, customer, site }) => (
                <li key={id}>
                  <Link
                    to="/products/$assetId"
                    params={{ assetId: id }}
                    className="flex flex-wrap items-baseline gap-x-4 px-card py-3 text-small hover:bg-page"
                  >
                    <span data-numeric className="font-semibold">
                      {number}
                    </span>
                    <span>{model?.name.text}</span>
                    <span className="ml-auto text-ink-soft">
                      {customer?.name} {site && <>· {site.region}</>}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}
