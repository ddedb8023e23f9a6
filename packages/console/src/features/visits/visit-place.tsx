import { buttonClass, Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { MapPin, Phone } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';

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
        latitude
        longitude
        needsAdmission
      }
    }
  }
`);

/** Who to call and where to go; both one press away. */
export function VisitPlace({ visit }: { visit: FragmentType<typeof VisitPlaceParts> }) {
  const { request } = readFragment(VisitPlaceParts, visit);
  const customer = request?.customer;
  const site = request?.site;
  const contact = customer?.contacts[0];
  const phone = contact?.phone ?? customer?.phone;
  const callable = phone && !phone.includes('*') ? phone : null;
  const address = site?.address ?? site?.region;
  const where =
    site?.latitude != null && site.longitude != null
      ? `${site.latitude},${site.longitude}`
      : encodeURIComponent(address ?? '');
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
          {phone && !callable && <div className="text-small text-ink-soft">{phone}</div>}
        </div>
        {site?.needsAdmission && (
          <p className="rounded-control bg-risk-bg px-3 py-2 text-small text-risk">
            <Trans>This place admits registered people only. Bring your papers.</Trans>
          </p>
        )}
        <div className="flex gap-2">
          {callable && (
            <a href={`tel:${callable}`} className={`${buttonClass()} min-h-12 flex-1`}>
              <Phone aria-hidden className="size-4" /> <Trans>Call</Trans>
            </a>
          )}
          {address && (
            <a href={`geo:0,0?q=${where}`} className={`${buttonClass()} min-h-12 flex-1`}>
              <MapPin aria-hidden className="size-4" /> <Trans>Directions</Trans>
            </a>
          )}
        </div>
      </div>
    </Card>
  );
}
