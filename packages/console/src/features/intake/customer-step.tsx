import { Button, FieldError, Loading } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { type Draft, noAsset, noCustomer, noSite } from './draft';
import { FindCustomer } from './find-customer';
import { NewAssetFields } from './new-asset-fields';
import { NewCustomerFields } from './new-customer-fields';
import { NewSiteFields } from './new-site-fields';
import { OwnedChoice } from './owned-choice';

const IntakeCustomer = graphql(`
  query IntakeCustomer($id: ID!) {
    customer(id: $id) {
      id
      number
      name
      phone
      sites {
        id
        label
        region
      }
      assets(first: 100) {
        nodes {
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
          }
        }
      }
    }
  }
`);

export interface CustomerStepProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  /** What is missing or refused at a path. */
  wrong: (path: string) => string | undefined;
}

/** Who, on which product, where: found, or written down as new. */
export function CustomerStep({ draft, onChange, wrong }: CustomerStepProps) {
  const { customerId, newCustomer, newSite, newAsset } = draft;
  const [{ data, fetching }] = useQuery({
    query: IntakeCustomer,
    variables: { id: customerId ?? '' },
    pause: customerId === null,
  });
  const leave = { customerId: null, newCustomer: null, siteId: null, assetId: null, newSite: null, newAsset: null };
  if (customerId === null && !newCustomer) {
    return (
      <div className="flex flex-col gap-3">
        <FindCustomer
          onFound={(found) => onChange({ ...leave, customerId: found })}
          onNew={(phone) => onChange({ ...leave, newCustomer: { ...noCustomer, phone }, newSite: noSite })}
        />
        {wrong('customerId') && <FieldError>{wrong('customerId')}</FieldError>}
      </div>
    );
  }
  const customer = customerId === null ? null : data?.customer;
  if (customerId !== null && !customer && fetching) return <Loading lines={3} />;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3 text-small">
        {customer && (
          <span>
            <span className="font-semibold">{customer.name}</span>{' '}
            <span data-numeric className="text-ink-soft">
              {customer.phone} · {customer.number}
            </span>
          </span>
        )}
        <Button variant="quiet" onClick={() => onChange(leave)}>
          <Trans>Somebody else</Trans>
        </Button>
      </div>
      {newCustomer && (
        <NewCustomerFields value={newCustomer} onChange={(value) => onChange({ newCustomer: value })} wrong={wrong} />
      )}
      {customer && (
        <OwnedChoice
          customer={customer}
          draft={draft}
          onAsset={(assetId) => {
            const siteId = customer.assets.nodes.find(({ id }) => id === assetId)?.site?.id ?? draft.siteId;
            onChange({ assetId, newAsset: null, siteId, ...(siteId && { newSite: null }) });
          }}
          onSite={(siteId) => onChange({ siteId, newSite: null })}
          wrong={wrong}
        />
      )}
      {newSite ? (
        <NewSiteFields value={newSite} onChange={(value) => onChange({ newSite: value })} wrong={wrong} />
      ) : (
        <Button variant="quiet" className="self-start" onClick={() => onChange({ newSite: noSite, siteId: null })}>
          <Trans>Another place, not known yet</Trans>
        </Button>
      )}
      {newAsset ? (
        <NewAssetFields
          value={newAsset}
          onChange={(value) => onChange({ newAsset: value })}
          onLeave={() => onChange({ newAsset: null })}
          wrong={wrong}
        />
      ) : (
        <Button variant="quiet" className="self-start" onClick={() => onChange({ newAsset: noAsset, assetId: null })}>
          <Trans>A product not known yet</Trans>
        </Button>
      )}
    </div>
  );
}
