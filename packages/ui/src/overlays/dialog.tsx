import { classNames } from '../class-names';
import type { DialogFrameProps, DialogProps } from './dialog-props';
import { whenOpened } from './when-opened';

export type { DialogFrameProps, DialogProps };

/** What Dialog and Drawer share: scrim, head with a close button, a body that scrolls, a foot that stays. */
export const DialogFrame = whenOpened<DialogFrameProps>(() =>
  import('./dialog-frame').then((module) => ({ default: module.DialogFrame })),
);

/** A question or a short form in the middle of the screen; on a phone, from its lower edge. `table`: room for many columns. */
export function Dialog(props: DialogProps & { wide?: boolean | 'table' }) {
  const { wide = false, ...rest } = props;
  return (
    <DialogFrame
      {...rest}
      modal
      popupClass={classNames(
        'inset-x-0 bottom-0 max-h-[92dvh] rounded-t-card',
        'sm:inset-auto sm:top-1/2 sm:left-1/2 sm:max-h-[86dvh] sm:w-[calc(100vw-3rem)] sm:-translate-1/2 sm:rounded-card',
        wide ? (wide === 'table' ? 'sm:max-w-280' : 'sm:max-w-180') : 'sm:max-w-115',
        'data-ending-style:opacity-0 data-starting-style:opacity-0',
        'max-sm:data-ending-style:translate-y-8 max-sm:data-starting-style:translate-y-8',
      )}
    />
  );
}
