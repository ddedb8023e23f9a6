import { Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { IntakeCustomerQuery } from '../../gql/graphql';
import type { Draft } from './draft';

export interface OwnedChoiceProps {
  customer: NonNullable<IntakeCustomerQuery['customer']>;
  draft: Draft;
  onAsset: (assetId: string | null) => void;
  onSite: (siteId: string | null) => void;
  wrong: (path: string) => string | undefined;
}

const none = '';

/** One of the customer's own products and places. */
export function OwnedChoice({ customer, draft, onAsset, onSite, wrong }: OwnedChoiceProps) {
  const { t } = useLingui();
  const { sites, assets } = customer;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {assets.nodes.length > 0 && (
        <Select
          label={<Trans>Product</Trans>}
          options={[
            { value: none, label: t`None, or not known` },
            ...assets.nodes.map(({ id, serial, model }) => ({
              value: id,
              label: `${model?.name.text ?? ''} ${serial}`,
            })),
          ]}
          value={draft.assetId ?? none}
          onChange={(value) => onAsset(value === none ? null : value)}
          error={wrong('assetId')}
        />
      )}
      {sites.length > 0 && (
        <Select
          label={<Trans>Place</Trans>}
          options={[
            { value: none, label: t`None, or not known` },
            ...sites.map(({ id, label, region }) => ({ value: id, label: `${label} · ${region}` })),
          ]}
          value={draft.siteId ?? none}
          onChange={(value) => onSite(value === none ? null : value)}
          error={wrong('siteId')}
        />
      )}
    </div>
  );
}
