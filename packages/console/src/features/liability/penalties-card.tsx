import { Button, Card, lazyDialog } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { useViewer } from '../../app/viewer';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { mayCharge } from './may-decide';
import { PenaltyItem } from './penalty-item';

const ChargePenaltyDialog = lazyDialog(() =>
  import('./charge-penalty-dialog').then(({ ChargePenaltyDialog: it }) => ({ default: it })),
);

const PenaltiesCardParts = graphql(`
  fragment PenaltiesCard on ServiceRequest {
    id
    version
    penalties {
      id
      ...PenaltyItem
    }
  }
`);

export interface PenaltiesCardProps {
  request: FragmentType<typeof PenaltiesCardParts>;
  onChanged: () => void;
}

/** What failings around a request cost whom: due, charged, objected to, taken back. */
export function PenaltiesCard({ request, onChanged }: PenaltiesCardProps) {
  const { roles } = useViewer();
  const [charging, setCharging] = useState(false);
  const { id: requestId, version, penalties } = readFragment(PenaltiesCardParts, request);
  return (
    <Card
      title={<Trans>Penalties</Trans>}
      aside={
        mayCharge(roles) && (
          <Button onClick={() => setCharging(true)}>
            <Trans>Charge a penalty</Trans>
          </Button>
        )
      }
    >
      {penalties.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>None. A broken promise that costs something appears here by itself.</Trans>
        </p>
      ) : (
        <div className="flex flex-col gap-5">
          {penalties.map((penalty) => (
            <PenaltyItem key={penalty.id} penalty={penalty} onChanged={onChanged} />
          ))}
        </div>
      )}
      {charging && (
        <Suspense fallback={null}>
          <ChargePenaltyDialog
            requestId={requestId}
            version={version}
            onClose={() => setCharging(false)}
            onReload={onChanged}
            onDone={() => {
              setCharging(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
