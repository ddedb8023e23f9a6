import { Card, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useDay } from '../../time/use-day';

const ProductDatesParts = graphql(`
  fragment ProductDates on Asset {
    serial
    purchasedOn
    acceptedOn
    handedOverOn
    registeredOn
    site {
      label
      region
      address
    }
    partner {
      name {
        text
      }
    }
  }
`);

/** What is on record of one unit. A day that is not on record is left out. */
export function ProductDates({ asset }: { asset: FragmentType<typeof ProductDatesParts> }) {
  const { t } = useLingui();
  const day = useDay();
  const { serial, purchasedOn, acceptedOn, handedOverOn, registeredOn, site, partner } = readFragment(
    ProductDatesParts,
    asset,
  );
  const place = site && [site.label, site.address ?? site.region].filter(Boolean).join(' · ');
  const rows: [string, string, string | null | undefined][] = [
    ['serial', t`Serial number`, serial],
    ['site', t`Where it is`, place],
    ['partner', t`Bought from`, partner?.name.text],
    ['purchased', t`Purchase`, purchasedOn && day(purchasedOn)],
    ['handedOver', t`Hand-over`, handedOverOn && day(handedOverOn)],
    ['accepted', t`Acceptance`, acceptedOn && day(acceptedOn)],
    ['registered', t`Warranty registered`, registeredOn && day(registeredOn)],
  ];
  return (
    <Card title={<Trans>On record</Trans>}>
      <KeyValueList items={rows.flatMap(([key, term, value]) => (value ? [{ key, term, value }] : []))} />
    </Card>
  );
}
