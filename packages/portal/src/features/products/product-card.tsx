import { Link } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { WarrantyChip } from '../../warranty/warranty-chip';
import { ProductPlate } from './product-plate';

const ProductCardParts = graphql(`
  fragment ProductCard on Asset {
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
    site {
      label
      region
    }
    warranties {
      ...WarrantyChip
    }
  }
`);

/** One of the customer's products: what, where, and how it stands with its warranty. The whole card leads to its file. */
export function ProductCard({ asset }: { asset: FragmentType<typeof ProductCardParts> }) {
  const { id, serial, model, site, warranties } = readFragment(ProductCardParts, asset);
  return (
    <Link
      to="/products/$id"
      params={{ id }}
      className="flex items-center gap-4 rounded-card border border-line bg-card p-3.5 hover:border-brand"
    >
      <ProductPlate code={model?.code} />
      <span className="flex min-w-0 flex-1 flex-col items-start gap-0.5">
        <span className="text-lead font-semibold">{model?.name.text ?? serial}</span>
        <span className="text-small text-ink-soft">
          {model?.product?.name.text}
          {site && ` · ${site.label}`}
        </span>
        <span className="text-small text-ink-soft">
          <Trans>
            No. <span className="inline-block font-mono text-caption break-all">{serial}</span>
          </Trans>
        </span>
        <span className="mt-1.5 max-w-full">
          <WarrantyChip warranties={warranties} />
        </span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
    </Link>
  );
}
