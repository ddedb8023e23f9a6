import { Button, footProps } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { AskConsentDialog } from '../../consent/ask-consent-dialog';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { VisitAction } from '../../gql/graphql';
import { visitActionWords } from '../../words/visit-words';
import { FinishVisitDialog } from './finish-visit-dialog';
import { missingConsentOf } from './missing-consent-of';
import { placeNow } from './place-now';
import { useAcceptVisit } from './use-accept-visit';
import { useArriveAtVisit } from './use-arrive-at-visit';
import { useDepartForVisit } from './use-depart-for-visit';
import { useStartWork } from './use-start-work';
import { VisitReasonDialog } from './visit-reason-dialog';

const VisitStepsParts = graphql(`
  fragment VisitSteps on Visit {
    id
    state
    version
    allowedActions
    request {
      id
      version
      allowedActions
    }
  }
`);

export interface VisitStepsProps {
  visit: FragmentType<typeof VisitStepsParts>;
  /** The record has words nobody saved: they come before the end of the work. */
  unsaved: boolean;
  onChanged: () => void;
}

type Asking = 'DECLINE' | 'STOP' | 'FINISH' | 'CONSENT' | null;
const forward: readonly VisitAction[] = ['ACCEPT', 'DEPART', 'ARRIVE', 'START', 'FINISH'];

/** The next step under the thumb, and the way out of it. Only what the API allows now is offered. */
export function VisitSteps({ visit, unsaved, onChanged }: VisitStepsProps) {
  const { t } = useLingui();
  const { id: visitId, version, allowedActions, request } = readFragment(VisitStepsParts, visit);
  const steps = {
    ACCEPT: useAcceptVisit(),
    DEPART: useDepartForVisit(),
    ARRIVE: useArriveAtVisit(),
    START: useStartWork(),
  };
  const [last, setLast] = useState<keyof typeof steps>('ACCEPT');
  const [locating, setLocating] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const [main, ...others] = forward.filter((action) => allowedActions.includes(action));
  const { refused, busy } = steps[last];
  const missing = missingConsentOf(refused);

  const take = async (action: VisitAction) => {
    if (action === 'FINISH' || action === 'DECLINE' || action === 'STOP') return setAsking(action);
    if (!(action in steps)) return;
    const step = action as keyof typeof steps;
    setLast(step);
    setLocating(step === 'ARRIVE');
    const place = step === 'ARRIVE' ? await placeNow() : {};
    setLocating(false);
    if (await steps[step].run({ visitId, version, ...place })) onChanged();
  };
  if (!main && !allowedActions.includes('DECLINE') && !allowedActions.includes('STOP')) return null;
  return (
    <div
      data-screen-only
      {...footProps}
      className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] z-[5] mt-auto flex flex-col gap-2 border-t border-line bg-card px-3 py-3 sm:border-x sm:px-5 md:bottom-0"
    >
      <RefusalBanner
        refused={refused}
        onReload={onChanged}
        onAskConsent={
          missing && request?.allowedActions.includes('ASK_CONSENT') ? () => setAsking('CONSENT') : undefined
        }
      />
      {main === 'FINISH' && unsaved && (
        <p className="text-small text-risk">
          <Trans>Save the record above before finishing.</Trans>
        </p>
      )}
      <div className="flex gap-2">
        {(['DECLINE', 'STOP'] as const)
          .filter((action) => allowedActions.includes(action))
          .map((action) => (
            <Button key={action} className="min-h-12" onClick={() => void take(action)}>
              {t(visitActionWords[action])}
            </Button>
          ))}
        {others.map((action) => (
          <Button
            key={action}
            className="min-h-12 flex-1"
            disabled={action === 'FINISH' && unsaved}
            onClick={() => void take(action)}
          >
            {t(visitActionWords[action])}
          </Button>
        ))}
        {main && (
          <Button
            variant="primary"
            className="min-h-12 flex-[2]"
            busy={busy || locating}
            disabled={main === 'FINISH' && unsaved}
            onClick={() => void take(main)}
          >
            {t(visitActionWords[main])}
          </Button>
        )}
      </div>
      {(asking === 'DECLINE' || asking === 'STOP') && (
        <VisitReasonDialog action={asking} {...{ visitId, version, onChanged }} onClose={() => setAsking(null)} />
      )}
      {asking === 'FINISH' && (
        <FinishVisitDialog {...{ visitId, version, onChanged }} onClose={() => setAsking(null)} />
      )}
      {asking === 'CONSENT' && request && missing && (
        <AskConsentDialog
          requestId={request.id}
          version={request.version}
          kind={missing}
          onClose={() => setAsking(null)}
          onChanged={() => {
            steps[last].forget();
            onChanged();
          }}
        />
      )}
    </div>
  );
}
