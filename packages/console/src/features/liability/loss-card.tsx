import { Button, Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { DecisionView } from './decision-view';
import { DisputeDialog } from './dispute-dialog';
import { mayDecide } from './may-decide';
import { Splitter } from './splitter';
import { UpholdDialog } from './uphold-dialog';

const LossCardParts = graphql(`
  fragment LossCard on ServiceRequest {
    id
    version
    liabilityDecisions {
      id
      round
      state
      outdated
      allowedActions
      ...DecisionView
      ...DisputeDialog
      ...UpholdDialog
    }
  }
`);

export interface LossCardProps {
  request: FragmentType<typeof LossCardParts>;
  onChanged: () => void;
}

/** How the loss is shared out now, what is proposed in its place, and the way to share it out anew; earlier rounds are folded. */
export function LossCard({ request, onChanged }: LossCardProps) {
  const { t } = useLingui();
  const { roles } = useViewer();
  const { id: requestId, version, liabilityDecisions } = readFragment(LossCardParts, request);
  const [open, setOpen] = useState<'SPLIT' | 'DISPUTE' | 'UPHOLD' | null>(null);
  const newest = liabilityDecisions.toSorted((one, other) => other.round - one.round);
  const holds = newest.find(({ state }) => state === 'IN_FORCE' || state === 'DISPUTED');
  const proposed = newest.find(({ state }) => state === 'PROPOSED' || state === 'DECLINED');
  const pending = proposed && (!holds || proposed.round > holds.round) ? proposed : undefined;
  const earlier = newest.filter((one) => one !== holds && one !== pending);
  const maySplit = holds ? holds.allowedActions.includes('DECIDE_ANEW') : mayDecide(roles);
  const splitting = maySplit && (open === 'SPLIT' || (!holds && !pending));
  const close = () => setOpen(null);
  const changed = () => {
    close();
    onChanged();
  };
  return (
    <>
      {!(splitting && newest.length === 0) && (
        <Card
          title={<Trans>The loss</Trans>}
          aside={
            <div data-screen-only className="flex flex-wrap gap-2">
              {holds?.allowedActions.includes('UPHOLD') && (
                <Button onClick={() => setOpen('UPHOLD')}>{t`Let it stand`}</Button>
              )}
              {holds?.allowedActions.includes('DISPUTE') && (
                <Button onClick={() => setOpen('DISPUTE')}>{t`Object`}</Button>
              )}
              {maySplit && !splitting && <Button onClick={() => setOpen('SPLIT')}>{t`Share it out anew`}</Button>}
            </div>
          }
        >
          <div className="flex flex-col gap-6">
            {!holds && !pending && (
              <p className="text-small text-ink-soft">
                <Trans>Nobody has decided yet who bears the loss.</Trans>
              </p>
            )}
            {holds && (
              <>
                {holds.outdated && (
                  <p className="rounded-control bg-risk-bg px-3 py-2 text-small text-risk">
                    <Trans>The case was assessed anew since, on other facts. Share the loss out anew.</Trans>
                  </p>
                )}
                <DecisionView decision={holds} />
              </>
            )}
            {pending && <DecisionView decision={pending} />}
            {earlier.length > 0 && (
              <details className="text-small">
                <summary className="cursor-pointer text-ink-soft">
                  <Trans>Earlier rounds ({earlier.length})</Trans>
                </summary>
                <div className="mt-4 flex flex-col gap-6">
                  {earlier.map((decision) => (
                    <DecisionView key={decision.id} decision={decision} />
                  ))}
                </div>
              </details>
            )}
          </div>
        </Card>
      )}
      {splitting && (
        <Splitter
          requestId={requestId}
          version={version}
          onCancel={open === 'SPLIT' ? close : undefined}
          onReload={onChanged}
          onDone={changed}
        />
      )}
      {open === 'DISPUTE' && holds && (
        <DisputeDialog decision={holds} onClose={close} onReload={onChanged} onDone={changed} />
      )}
      {open === 'UPHOLD' && holds && (
        <UpholdDialog decision={holds} onClose={close} onReload={onChanged} onDone={changed} />
      )}
    </>
  );
}
