import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { withWords } from '../../app/load-messages';
import { targetWords } from '../../app/room-words';
import { WarrantyList } from '../../asset/warranty-list';
import { type FragmentType, graphql, readFragment } from '../../gql';

// Only of an installation.
const UnitCards = lazy(() =>
  withWords(targetWords, import('../../unit/unit-cards')).then(({ UnitCards: it }) => ({ default: it })),
);

const AssetCardParts = graphql(`
  fragment AssetCard on ServiceRequest {
    id
    kind
    asset {
      id
      serial
      model {
        id
        name {
          text
        }
      }
      warranties {
        ...WarrantyList
      }
    }
  }
`);

/** The product it is about, and what is still under warranty. */
export function AssetCard({ request }: { request: FragmentType<typeof AssetCardParts> }) {
  const { kind, asset } = readFragment(AssetCardParts, request);
  if (!asset) return null;
  return (
    <>
      <Card title={<Trans>Product</Trans>}>
        <div className="flex flex-col gap-3">
          <Link
            to="/products/$assetId"
            params={{ assetId: asset.id }}
            className="inline-flex min-h-target items-center text-body font-semibold text-brand hover:underline"
          >
            {asset.model?.name.text} <span data-numeric>{asset.serial}</span>
          </Link>
          <WarrantyList warranties={asset.warranties} />
        </div>
      </Card>
      {kind === 'INSTALLATION' && (
        <Suspense>
          <UnitCards assetId={asset.id} />
        </Suspense>
      )}
    </>
  );
}
