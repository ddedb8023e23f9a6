import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';

const CustomerSiteParts = graphql(`
  fragment CustomerSite on Site {
    id
    label
    region
    address
    timeZone
    needsAdmission
  }
`);

export function CustomerSites({ sites }: { sites: readonly FragmentType<typeof CustomerSiteParts>[] }) {
  const places = readFragment(CustomerSiteParts, sites);
  return (
    <Card title={<Trans>Places</Trans>}>
      {places.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>No place is known yet; it is asked for with the first request.</Trans>
        </p>
      )}
      <ul className="flex flex-col gap-3 text-small">
        {places.map(({ id, label, region, address, needsAdmission }) => (
          <li key={id}>
            <span className="block font-semibold">{label}</span>
            <span className="text-ink-soft">{[region, address].filter(Boolean).join(' · ')}</span>
            {needsAdmission && (
              <span className="block text-caption text-risk">
                <Trans>Admits registered people only</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
