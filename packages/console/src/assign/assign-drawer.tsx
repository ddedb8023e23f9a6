import { Button, dayIn, Drawer, SegmentedControl, TextArea, useNow, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { withWords } from '../app/load-messages';
import { stockWords } from '../app/room-words';
import { useViewer } from '../app/viewer';
import type { Brought } from '../bring/bring-field';
import { RefusalBanner } from '../change/refusal-banner';
import { AskConsentDialog } from '../consent/ask-consent-dialog';
import type { ServiceRung, VisitKind } from '../gql/graphql';
import { visitKindWords } from '../words/visit-words';
import { ProposalField } from './proposal-field';
import { useDispatchRequest } from './use-dispatch-request';
import { firstWindow, instantsOf, type VisitWindow } from './visit-window';
import { WindowFields } from './window-fields';

const BringFirst = lazy(() =>
  withWords(stockWords, import('../bring/bring-first')).then(({ BringFirst: it }) => ({ default: it })),
);

export interface AssignDrawerProps {
  requestId: string;
  number: string;
  version: number;
  /** How far the service has climbed: nobody is sent further than that. */
  rung: ServiceRung;
  /** What the drawer is about, above its title. */
  overline?: ReactNode;
  /** Where a card was dropped on the board. */
  dropped?: { technicianId: string; window: VisitWindow };
  onClose: () => void;
  onDone: () => void;
  onReload: () => void;
}

const ladder: readonly VisitKind[] = ['PHONE', 'REMOTE', 'ON_SITE'];

/** Sends somebody: the time first, then who can. A technician taken meanwhile is refused by the API, and said so here. */
export function AssignDrawer({
  requestId,
  number,
  version,
  rung,
  overline,
  dropped,
  onClose,
  onDone,
  onReload,
}: AssignDrawerProps) {
  const { t } = useLingui();
  const toast = useToast();
  const zone = useViewer().organization.timeZone;
  const now = useNow();
  const dispatch = useDispatchRequest();
  const [kind, setKind] = useState<VisitKind>(rung === 'PHONE' ? 'ON_SITE' : rung);
  const [window, setWindow] = useState<VisitWindow>(() => dropped?.window ?? firstWindow(now, dayIn(now, zone), zone));
  const [technicianId, setTechnicianId] = useState<string | null>(dropped?.technicianId ?? null);
  const [instructions, setInstructions] = useState('');
  const [bring, setBring] = useState<readonly Brought[] | null>(null);
  const [overrule, setOverrule] = useState('');
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { startsAt, endsAt } = instantsOf(window, zone);
  const partsToBring = bring && [...bring];
  const send = async () => {
    setMissing(!technicianId);
    if (!technicianId) return;
    const words = instructions.trim() || null;
    const overruleReason = overrule.trim() || null;
    const plan = { technicianId, kind, startsAt, endsAt, instructions: words, partsToBring, overruleReason };
    const done = await dispatch.run({ requestId, version, ...plan });
    if (!done) return;
    toast({ text: t`Assigned. The technician is asked to accept.` });
    onDone();
  };
  return (
    <Drawer
      open
      wide
      onOpenChange={onClose}
      overline={overline}
      title={<Trans>Assign a visit</Trans>}
      footer={
        <Button variant="primary" busy={dispatch.busy} onClick={() => void send()}>
          <Trans>Assign</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <SegmentedControl<VisitKind>
          label={t`Kind of visit`}
          value={kind}
          onChange={setKind}
          segments={ladder.map((value) => ({ value, label: t(visitKindWords[value]) }))}
        />
        {ladder.indexOf(kind) > ladder.indexOf(rung) && (
          <p className="text-small text-ink-soft">
            <Trans>
              This goes further than the request has come. Where the rules want a reason for it, give it first on{' '}
              <Link to="/requests/$number" params={{ number }} className="text-brand underline">
                the page of {number}
              </Link>
              .
            </Trans>
          </p>
        )}
        <WindowFields window={window} onChange={setWindow} />
        <Suspense fallback={null}>
          <BringFirst value={bring} onChange={setBring} />
        </Suspense>
        <ProposalField
          {...{ requestId, kind, startsAt, endsAt, partsToBring }}
          value={technicianId}
          onChange={setTechnicianId}
          overrule={overrule}
          onOverrule={setOverrule}
          refused={dispatch.refused}
          error={missing ? t`Choose who goes.` : undefined}
        />
        <TextArea
          label={<Trans>Instructions for the technician</Trans>}
          optional
          rows={2}
          value={instructions}
          onChange={(event) => setInstructions(event.target.value)}
        />
        <RefusalBanner refused={dispatch.refused} onReload={onReload} onAskConsent={() => setAsking(true)} />
      </div>
      {asking && <AskConsentDialog {...{ requestId, version }} onClose={() => setAsking(false)} onChanged={onReload} />}
    </Drawer>
  );
}
