import { Button, buttonClass, Dialog, formatWindow, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFrame } from '../../time/use-frame';
import { visitKindWords, visitStateWords } from '../../words/visit-words';
import type { BoardVisit } from './lane';

export interface VisitDialogProps {
  visit: BoardVisit;
  onClose: () => void;
  onMove: () => void;
  onCancel: () => void;
}

/** One visit of the board, and what may be done with it. */
export function VisitDialog({ visit, onClose, onMove, onCancel }: VisitDialogProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { number, kind, state, startsAt, endsAt, request, allowedActions } = visit;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={request?.title ?? number}
      description={`${number} · ${t(visitKindWords[kind])}`}
      footer={
        <>
          {request && (
            <Link to="/requests/$number" params={{ number: request.number }} className={buttonClass()}>
              <Trans>Open the request</Trans>
            </Link>
          )}
          {allowedActions.includes('CANCEL') && (
            <Button onClick={onCancel}>
              <Trans>Cancel the visit</Trans>
            </Button>
          )}
          {allowedActions.includes('MOVE') && (
            <Button variant="primary" onClick={onMove}>
              <Trans>Move</Trans>
            </Button>
          )}
        </>
      }
    >
      <p className="mb-2 text-body" data-numeric>
        {formatWindow(startsAt, endsAt, frame)}
      </p>
      <StateChip state="paused" icon={null}>
        {t(visitStateWords[state])}
      </StateChip>
    </Dialog>
  );
}
