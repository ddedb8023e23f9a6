import { Button, Card, lazyDialog } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { useViewer } from '../../app/viewer';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { leftToClaim } from './left-to-claim';
import { mayRecover } from './may-decide';
import { RecoveryItem } from './recovery-item';

const ClaimRecoveryDialog = lazyDialog(() =>
  import('./claim-recovery-dialog').then(({ ClaimRecoveryDialog: it }) => ({ default: it })),
);

const RecoveriesCardParts = graphql(`
  fragment RecoveriesCard on ServiceRequest {
    id
    kind
    asset {
      id
    }
    liability {
      id
      allowedActions
      shares {
        id
        kind
        named
        partner {
          id
        }
        label {
          text
        }
        amount {
          amountMinor
          currency
        }
        recoveries {
          id
          state
          claimed {
            amountMinor
          }
        }
      }
    }
    recoveries {
      id
      ...RecoveryItem
    }
  }
`);

export interface RecoveriesCardProps {
  request: FragmentType<typeof RecoveriesCardParts>;
  onChanged: () => void;
}

/** What is claimed of carriers, insurers and suppliers, followed until the money is here or somebody else bears it. */
export function RecoveriesCard({ request, onChanged }: RecoveriesCardProps) {
  const { roles } = useViewer();
  const [claiming, setClaiming] = useState<string | null>(null);
  const { kind, asset, liability, recoveries } = readFragment(RecoveriesCardParts, request);
  const outside = (liability?.shares ?? []).filter((share) => share.kind === 'OUTSIDER');
  if (recoveries.length === 0 && outside.length === 0) return null;
  const mayClaim = mayRecover(roles) && liability?.allowedActions.includes('CLAIM_RECOVERY');
  const unclaimed = outside.flatMap((share) => {
    const left = leftToClaim(share);
    return left === '0' ? [] : [{ ...share, left: { amountMinor: left, currency: share.amount.currency } }];
  });
  const chosen = unclaimed.find(({ id }) => id === claiming);
  return (
    <Card title={<Trans>Money from outside</Trans>}>
      <div className="flex flex-col gap-5">
        {unclaimed.map(({ id, named, label, left }) => (
          <p
            key={id}
            className="flex flex-wrap items-center gap-3 rounded-control bg-risk-bg px-3 py-2 text-small text-risk"
          >
            <span className="min-w-0 flex-1">
              <Trans>
                <Amount strong of={left} /> of {named ?? label.text} is not claimed yet
              </Trans>
            </span>
            {mayClaim && (
              <Button onClick={() => setClaiming(id)}>
                <Trans>Claim it</Trans>
              </Button>
            )}
          </p>
        ))}
        {recoveries.map((recovery) => (
          <RecoveryItem
            key={recovery.id}
            recovery={recovery}
            known={{ kind, assetId: asset?.id ?? null }}
            onChanged={onChanged}
          />
        ))}
      </div>
      {chosen && (
        <Suspense fallback={null}>
          <ClaimRecoveryDialog
            share={chosen}
            onClose={() => setClaiming(null)}
            onReload={onChanged}
            onDone={() => {
              setClaiming(null);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
