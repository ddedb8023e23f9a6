import { Card, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';

const CustomerAssetParts = graphql(`
  fragment CustomerAsset on Asset {
    id
    serial
    model {
      id
      name {
        text
      }
    }
    site {
      id
      label
    }
    warranties {
      componentCode
      inWarranty
    }
  }
`);

export interface CustomerAssetsProps {
  assets: readonly FragmentType<typeof CustomerAssetParts>[];
  count: number;
}

export function CustomerAssets({ assets, count }: CustomerAssetsProps) {
  const owned = readFragment(CustomerAssetParts, assets);
  return (
    <Card title={<Trans>Products ({count})</Trans>}>
      {owned.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>No product is registered.</Trans>
        </p>
      )}
      <ul className="flex flex-col divide-y divide-line text-small">
        {owned.map(({ id, serial, model, site, warranties }) => {
          const covered = warranties.filter(({ inWarranty }) => inWarranty).length;
          return (
            <li key={id} className="flex flex-wrap items-center gap-2 py-2 first:pt-0 last:pb-0">
              <Link
                to="/products/$assetId"
                params={{ assetId: id }}
                className="min-w-40 flex-1 font-semibold hover:underline"
              >
                {model?.name.text}{' '}
                <span data-numeric className="font-normal text-ink-soft">
                  {serial} {site && <>· {site.label}</>}
                </span>
              </Link>
              {warranties.length > 0 && (
                <StateChip state={covered > 0 ? 'met' : 'paused'}>
                  <Trans>
                    {covered} of {warranties.length} components under warranty
                  </Trans>
                </StateChip>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
