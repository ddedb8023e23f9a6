import type { ReactNode } from 'react';

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
