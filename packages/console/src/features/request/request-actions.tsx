import { Button, lazyDialog, Menu, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis } from 'lucide-react';
import { Suspense, useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { useClaimRequest } from '../../claim/use-claim-request';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { RequestAction } from '../../gql/graphql';
import { requestActionWords } from '../../words/request-words';
import { ClimbDialog } from './climb-dialog';
import { isWordedStep, StepDialog, type WordedStep } from './step-dialog';
import { TriageDialog } from './triage-dialog';
import { useResumeRequest } from './use-resume-request';

const AssignDrawer = lazyDialog(() =>
  import('../../assign/assign-drawer').then(({ AssignDrawer: it }) => ({ default: it })),
);
const RateDialog = lazyDialog(() => import('./rate-dialog').then(({ RateDialog: it }) => ({ default: it })));

const RequestActionsParts = graphql(`
  fragment RequestActions on ServiceRequest {
    id
    number
    version
    rung
    allowedActions
    ratingScale
    ...TriageOutcome
  }
`);

export interface RequestActionsProps {
  request: FragmentType<typeof RequestActionsParts>;
  onChanged: () => void;
}

/** In the order of a request's life; the first two or three allowed are buttons, the others stand in a menu. */
const order: readonly RequestAction[] = [
  'TRIAGE',
  'RESUME',
  'DISPATCH',
  'ANSWER',
  'CLAIM',
  'ACCEPT',
  'CLOSE',
  'RESOLVE',
  'REFUSE',
  'RATE',
  'CLIMB',
  'ASK_ANOTHER',
  'HOLD',
  'REOPEN',
  'REJECT',
  'CANCEL',
];
const shownAsButtons = 3;

type Open = 'TRIAGE' | 'DISPATCH' | 'CLIMB' | 'RATE' | WordedStep | null;

/** What may be done with the request now: exactly what the API allows this person. */
export function RequestActions({ request, onChanged }: RequestActionsProps) {
  const { t } = useLingui();
  const toast = useToast();
  const parts = readFragment(RequestActionsParts, request);
  const { id: requestId, number, version, rung, allowedActions, ratingScale } = parts;
  const claim = useClaimRequest();
  const resume = useResumeRequest();
  const [open, setOpen] = useState<Open>(null);
  const allowed = order.filter((action) => allowedActions.includes(action));
  const close = () => setOpen(null);
  const done = () => {
    close();
    onChanged();
  };
  const start = async (action: RequestAction) => {
    if (action === 'CLAIM') {
      if (!(await claim.run({ requestId, version }))) return;
      toast({ text: t`The request is yours now.` });
      return done();
    }
    if (action === 'RESUME') {
      if (!(await resume.run({ requestId, version }))) return;
      toast({ text: t`The request goes on, and so do its promises.` });
      return done();
    }
    if (action === 'TRIAGE' || action === 'DISPATCH' || action === 'CLIMB' || action === 'RATE') return setOpen(action);
    if (isWordedStep(action)) setOpen(action);
  };
  const step = { requestId, version, onClose: close, onDone: done, onReload: onChanged };
  return (
    <div data-screen-only className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {allowed.slice(0, shownAsButtons).map((action, index) => (
          <Button
            key={action}
            variant={index === 0 ? 'primary' : 'secondary'}
            busy={(action === 'CLAIM' && claim.busy) || (action === 'RESUME' && resume.busy)}
            onClick={() => void start(action)}
          >
            {t(requestActionWords[action])}
          </Button>
        ))}
        {allowed.length > shownAsButtons && (
          <Menu
            align="start"
            trigger={
              <button
                type="button"
                className="inline-flex min-h-control items-center gap-1.5 rounded-control border border-line-strong px-3 text-small font-semibold hover:bg-sunken"
              >
                <Ellipsis aria-hidden className="size-4" /> <Trans>More</Trans>
              </button>
            }
            groups={[
              allowed.slice(shownAsButtons).map((action) => ({
                key: action,
                label: t(requestActionWords[action]),
                danger: action === 'REJECT' || action === 'CANCEL',
                onSelect: () => void start(action),
              })),
            ]}
          />
        )}
      </div>
      <RefusalBanner refused={claim.refused ?? resume.refused} onReload={onChanged} />
      {open === 'TRIAGE' && <TriageDialog request={parts} {...step} />}
      {open === 'DISPATCH' && (
        <Suspense fallback={null}>
          <AssignDrawer number={number} rung={rung} {...step} />
        </Suspense>
      )}
      {open === 'CLIMB' && <ClimbDialog rung={rung} {...step} />}
      {open === 'RATE' && (
        <Suspense fallback={null}>
          <RateDialog {...step} scale={ratingScale} />
        </Suspense>
      )}
      {open !== null && isWordedStep(open) && <StepDialog key={open} step={open} {...step} />}
    </div>
  );
}
