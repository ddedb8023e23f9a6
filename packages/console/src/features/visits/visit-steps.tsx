import { Button, footProps, formatList, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FieldVisit } from '../../field/field-visit';
import { standingStop, waitsForOtherWay } from '../../field/may-begin';
import type { StepFacts } from '../../field/step';
import { useFieldIfAny } from '../../field/use-field';
import type { VisitAction } from '../../gql/graphql';
import { visitActionWords } from '../../words/visit-words';
import { FinishVisitDialog } from './finish-visit-dialog';
import { holdingUp } from './holds-up';
import { placeNow } from './place-now';
import { VisitReasonDialog } from './visit-reason-dialog';

export interface VisitStepsProps {
  visit: FieldVisit;
  /** The record has words nobody saved: they come before the end of the work. */
  unsaved: boolean;
}

const forward: readonly VisitAction[] = ['ACCEPT', 'DEPART', 'ARRIVE', 'START', 'FINISH'];
const outward = ['DECLINE', 'STOP'] as const;

/** The next step under the thumb, and the way out of it. Only what may be done now is offered. */
export function VisitSteps({ visit, unsaved }: VisitStepsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const field = useFieldIfAny();
  const { id: visitId, allowedActions } = visit;
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<'DECLINE' | 'STOP' | 'FINISH' | null>(null);
  const [main, ...others] = forward.filter((action) => allowedActions.includes(action));
  const first = main ? holdingUp(visit, main) : [];
  const rests = (main === 'START' || main === 'DEPART') && standingStop(visit) !== undefined;
  const waits = main === 'START' && waitsForOtherWay(visit);
  const out = outward.filter((action) => allowedActions.includes(action));

  const take = async (action: VisitAction) => {
    if (action === 'FINISH' || action === 'DECLINE' || action === 'STOP') return setAsking(action);
    setBusy(true);
    try {
      const at = new Date(field!.now()).toISOString();
      const place = action === 'ARRIVE' ? await placeNow() : {};
      await field!.take(visitId, { kind: action, ...place } as StepFacts, at);
    } finally {
      setBusy(false);
    }
  };
  const close = () => setAsking(null);
  if (!field || (!main && out.length === 0)) return null;
  return (
    <div
      data-screen-only
      {...footProps}
      className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] z-[5] mt-auto flex flex-col gap-2 border-t border-line bg-card px-3 py-3 sm:border-x sm:px-5 md:bottom-0"
    >
      {rests && (
        <p className="text-small text-broken">
          <Trans>The work rests until somebody lets it go on.</Trans>
        </p>
      )}
      {waits && (
        <p className="text-small text-risk">
          <Trans>Another way was asked for. Work begins once that is decided.</Trans>
        </p>
      )}
      {main && main !== 'FINISH' && first.length > 0 && (
        <p className="text-small text-risk">
          <Trans>First: {formatList(first, language)}</Trans>
        </p>
      )}
      {main === 'FINISH' && unsaved && (
        <p className="text-small text-risk">
          <Trans>Save the record above before finishing.</Trans>
        </p>
      )}
      <div className="flex gap-2">
        {out.map((action) => (
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
            busy={busy}
            disabled={main === 'FINISH' ? unsaved : rests || waits || first.length > 0}
            onClick={() => void take(main)}
          >
            {t(visitActionWords[main])}
          </Button>
        )}
      </div>
      {(asking === 'DECLINE' || asking === 'STOP') && (
        <VisitReasonDialog action={asking} visitId={visitId} onClose={close} />
      )}
      {asking === 'FINISH' && <FinishVisitDialog visit={visit} onClose={close} />}
    </div>
  );
}
