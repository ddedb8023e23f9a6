import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { VisitWays } from './visit-ways';

const VisitPlaceParts = graphql(`
  fragment VisitPlace on Visit {
    id
    request {
      id
      customer {
        id
        name
        phone
        contacts {
          id
          name
          phone
          duty
        }
      }
      site {
        id
        label
        address
        region
        needsAdmission
      }
    }
    ...VisitWays
  }
`);

/** Who to call and where to go; both one press away. */
export function VisitPlace({ visit }: { visit: FragmentType<typeof VisitPlaceParts> }) {
  const parts = readFragment(VisitPlaceParts, visit);
  const customer = parts.request?.customer;
  const site = parts.request?.site;
  const contact = customer?.contacts[0];
  const phone = contact?.phone ?? customer?.phone;
  const address = site?.address ?? site?.region;
  return (
    <Card title={customer?.name ?? <Trans>Customer</Trans>}>
      <div className="flex flex-col gap-3">
        <div className="text-body">
          {site && <div className="font-semibold">{site.label}</div>}
          {address && <div>{address}</div>}
          {contact && (
            <div className="text-small text-ink-soft">
              {contact.name} · {contact.duty}
            </div>
          )}
          {phone?.includes('*') && <div className="text-small text-ink-soft">{phone}</div>}
        </div>
        {site?.needsAdmission && (
          <p className="rounded-control bg-risk-bg px-3 py-2 text-small text-risk">
            <Trans>This place admits registered people only. Bring your papers.</Trans>
          </p>
        )}
        <VisitWays visit={parts} />
      </div>
    </Card>
  );
}
