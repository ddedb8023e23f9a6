import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { DialogFrame, type DialogProps } from './dialog';

export interface DrawerProps extends DialogProps {
  /** Above the title: a number, chips. */
  overline?: ReactNode;
  /** `false` leaves the page behind usable, so that a list can be walked with the keyboard while its drawer is open. */
  modal?: boolean;
  wide?: boolean;
}

/** A thing looked at beside the list it came from: at the right edge, the whole screen on a phone. */
export function Drawer({ modal = true, wide = false, ...rest }: DrawerProps) {
  return (
    <DialogFrame
      {...rest}
      modal={modal}
      popupClass={classNames(
        'inset-y-0 right-0 h-dvh w-full max-sm:border-0 sm:rounded-l-card sm:border-y-0 sm:border-r-0',
        wide ? 'sm:max-w-180' : 'sm:max-w-120',
        'data-ending-style:translate-x-8 data-ending-style:opacity-0',
        'data-starting-style:translate-x-8 data-starting-style:opacity-0',
      )}
    />
  );
}
