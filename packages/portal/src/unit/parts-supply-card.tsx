import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';

const PartsSupplyParts = graphql(`
  fragment PartsSupplyCard on Asset {
    partsSupply {
      sentence {
        text
      }
      clause
    }
  }
`);

/** Until when spare parts for a unit are to be had. Nothing where the company promises nothing of it. */
export function PartsSupplyCard({ asset }: { asset: FragmentType<typeof PartsSupplyParts> }) {
  const { partsSupply } = readFragment(PartsSupplyParts, asset);
  if (!partsSupply) return null;
  const { sentence, clause } = partsSupply;
  return (
    <Card title={<Trans>Supply of spare parts</Trans>}>
      <p>{sentence.text}</p>
      {clause !== 'open' && (
        <p className="mt-1 text-caption text-ink-soft">
          <Trans>Clause {clause} of the service terms</Trans>
        </p>
      )}
    </Card>
  );
}
