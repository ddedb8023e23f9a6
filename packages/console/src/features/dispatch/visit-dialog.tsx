import { Button, buttonClass, Dialog, formatDuration, formatWindow, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFrame } from '../../time/use-frame';
import { visitKindWords, visitStateWords } from '../../words/visit-words';
import type { BoardVisit } from './board-model';

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
  const { number, kind, state, start, end, title, requestNumber, travel, actions } = visit;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={`${number} · ${t(visitKindWords[kind])}`}
      footer={
        <>
          {requestNumber && (
            <Link to="/requests/$number" params={{ number: requestNumber }} className={buttonClass()}>
              <Trans>Open the request</Trans>
            </Link>
          )}
          {actions.includes('CANCEL') && (
            <Button onClick={onCancel}>
              <Trans>Cancel the visit</Trans>
            </Button>
          )}
          {actions.includes('MOVE') && (
            <Button variant="primary" onClick={onMove}>
              <Trans>Move</Trans>
            </Button>
          )}
        </>
      }
    >
      <p className="mb-2 text-body" data-numeric>
        {formatWindow(new Date(start), new Date(end), frame)}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <StateChip state="paused" icon={null}>
          {t(visitStateWords[state])}
        </StateChip>
        {travel !== null && travel > 0 && (
          <span className="text-small text-ink-soft">{t`${formatDuration(travel, frame.language)} on the road before it`}</span>
        )}
      </div>
    </Dialog>
  );
}
