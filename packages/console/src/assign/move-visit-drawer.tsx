import { Button, dayIn, Drawer } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { withWords } from '../app/load-messages';
import { stockWords } from '../app/room-words';
import { useViewer } from '../app/viewer';
import type { Brought } from '../bring/bring-field';
import { RefusalBanner } from '../change/refusal-banner';
import type { VisitKind } from '../gql/graphql';
import { minutesIntoDay } from '@aftercare/ui/zoned-instant';
import { ProposalField } from './proposal-field';
import { useMoveVisit } from './use-move-visit';
import { instantsOf, type VisitWindow } from './visit-window';
import { WindowFields } from './window-fields';

const BringAgain = lazy(() =>
  withWords(stockWords, import('../bring/bring-again')).then(({ BringAgain: it }) => ({ default: it })),
);

export interface MovableVisit {
  id: string;
  version: number;
  kind: VisitKind;
  startsAt: string;
  endsAt: string;
  technicianId: string | null;
}

export interface MoveVisitDrawerProps {
  requestId: string;
  visit: MovableVisit;
  onClose: () => void;
  onDone: () => void;
  onReload: () => void;
}

/** Another time, another person, other parts, or all of it. The technician is asked again. */
export function MoveVisitDrawer({ requestId, visit, onClose, onDone, onReload }: MoveVisitDrawerProps) {
  const { t } = useLingui();
  const zone = useViewer().organization.timeZone;
  const move = useMoveVisit();
  const [window, setWindow] = useState<VisitWindow>({
    day: dayIn(visit.startsAt, zone),
    start: minutesIntoDay(visit.startsAt, zone),
    length: Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000),
  });
  const [technicianId, setTechnicianId] = useState(visit.technicianId);
  const [bring, setBring] = useState<readonly Brought[] | null>(null);
  const [overrule, setOverrule] = useState('');
  const [missing, setMissing] = useState(false);
  const { startsAt, endsAt } = instantsOf(window, zone);
  const partsToBring = bring && [...bring];
  const send = async () => {
    setMissing(!technicianId);
    if (!technicianId) return;
    const plan = { technicianId, startsAt, endsAt, partsToBring, overruleReason: overrule.trim() || null };
    if (await move.run({ visitId: visit.id, version: visit.version, ...plan })) onDone();
  };
  return (
    <Drawer
      open
      wide
      onOpenChange={onClose}
      title={<Trans>Move the visit</Trans>}
      footer={
        <Button variant="primary" busy={move.busy} onClick={() => void send()}>
          <Trans>Move</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <WindowFields window={window} onChange={setWindow} />
        <Suspense fallback={null}>
          <BringAgain visitId={visit.id} value={bring} onChange={setBring} />
        </Suspense>
        <ProposalField
          kind={visit.kind}
          movedVisitId={visit.id}
          {...{ requestId, startsAt, endsAt, partsToBring }}
          value={technicianId}
          onChange={setTechnicianId}
          overrule={overrule}
          onOverrule={setOverrule}
          refused={move.refused}
          error={missing ? t`Choose who goes.` : undefined}
        />
        <RefusalBanner refused={move.refused} onReload={onReload} />
      </div>
    </Drawer>
  );
}
