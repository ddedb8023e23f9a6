import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { Trans } from '@lingui/react/macro';
import { Button } from '../controls/button';
import { buttonClass } from '../controls/button-class';
import type { ConfirmDialogProps } from './confirm-props';
import { scrimClass } from './popup-class';

/** The question itself, in the middle of the screen. */
export function ConfirmFrame(props: ConfirmDialogProps) {
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
