import type { ReactNode, RefObject } from 'react';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** One sentence under the title. */
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons, the main one last. */
  footer?: ReactNode;
  /** Takes the focus on opening; the dialog itself unless given, so that it is read from its title on. */
  initialFocus?: RefObject<HTMLElement | null>;
}

export interface DialogFrameProps extends DialogProps {
  popupClass: string;
  /** Above the title: a number, chips. */
  overline?: ReactNode;
  modal: boolean;
}
