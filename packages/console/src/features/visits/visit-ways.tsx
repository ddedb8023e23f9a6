import { buttonClass } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { MapPin, Phone } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';

const VisitWaysParts = graphql(`
  fragment VisitWays on Visit {
    id
    request {
      id
      customer {
        id
        phone
        contacts {
          id
          phone
        }
      }
      site {
        id
        address
        region
        latitude
        longitude
      }
    }
  }
`);

/** To call, and to be led there by the phone's own maps. Nothing where neither is known. */
export function VisitWays({ visit }: { visit: FragmentType<typeof VisitWaysParts> }) {
  const { request } = readFragment(VisitWaysParts, visit);
  const site = request?.site;
  const phone = request?.customer?.contacts[0]?.phone ?? request?.customer?.phone;
  const callable = phone && !phone.includes('*') ? phone : null;
  const address = site?.address ?? site?.region;
  if (!callable && !address) return null;
  return (
    <div className="flex gap-2">
      {callable && (
        <a href={`tel:${callable}`} className={`${buttonClass()} min-h-12 flex-1`}>
          <Phone aria-hidden className="size-4" /> <Trans>Call</Trans>
        </a>
      )}
      {address && (
        <a href={mapAddress(address, site?.latitude, site?.longitude)} className={`${buttonClass()} min-h-12 flex-1`}>
          <MapPin aria-hidden className="size-4" /> <Trans>Directions</Trans>
        </a>
      )}
    </div>
  );
}

/** Opens the maps of the phone: Apple's know no `geo:`. */
function mapAddress(address: string, latitude?: number | null, longitude?: number | null): string {
  const where = latitude != null && longitude != null ? `${latitude},${longitude}` : encodeURIComponent(address);
  const isApple = /iPhone|iPad|Macintosh/.test(navigator.userAgent);
  return isApple ? `maps:?daddr=${where}` : `geo:0,0?q=${where}`;
}
