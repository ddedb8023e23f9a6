import type { ConfirmDialogProps } from './confirm-props';
import { whenOpened } from './when-opened';

export type { ConfirmDialogProps };

/** Asks before something that cannot simply be undone. Where undo is possible, do it and offer undo in a toast instead. */
export const ConfirmDialog = whenOpened<ConfirmDialogProps>(() =>
  import('./confirm-frame').then((module) => ({ default: module.ConfirmFrame })),
);
