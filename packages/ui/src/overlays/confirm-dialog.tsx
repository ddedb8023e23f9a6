import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../controls/button';
import { buttonClass } from '../controls/button-class';
import { scrimClass } from './popup-class';

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question, with its verb: "Cancel this request?" */
  title: ReactNode;
  /** What follows from a yes. */
  consequence?: ReactNode;
  /** The yes, as the same verb: "Cancel request". */
  confirmLabel: ReactNode;
  /** The no; "Back" unless given. */
  dismissLabel?: ReactNode;
  onConfirm: () => void;
  /** The yes is being carried out; the dialog waits. */
  busy?: boolean;
  danger?: boolean;
  /** Fields the yes needs, e.g. a reason. */
  children?: ReactNode;
}

/** Asks before something that cannot simply be undone. Where undo is possible, do it and offer undo in a toast instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, consequence, confirmLabel, dismissLabel, onConfirm, busy, danger, children } =
    props;
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={scrimClass} />
        <Base.Popup className="fixed top-1/2 left-1/2 z-40 flex max-h-[90dvh] w-[calc(100vw-2rem)] max-w-105 -translate-1/2 flex-col gap-3 overflow-y-auto rounded-card border border-line bg-card p-5 text-ink shadow-overlay transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <Base.Title className="text-lead font-semibold [[data-density=comfortable]_&]:text-[18px]">
            {title}
          </Base.Title>
          {consequence && <Base.Description className="text-small text-ink-soft">{consequence}</Base.Description>}
          {children}
          <div className="mt-2 flex flex-wrap justify-end gap-2">
            <Base.Close className={buttonClass({})}>{dismissLabel ?? <Trans>Back</Trans>}</Base.Close>
            <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
