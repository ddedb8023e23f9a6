import { classNames } from '../class-names';

/** The look of everything that opens next to its trigger. */
export const popupClass = classNames(
  'max-h-(--available-height) overflow-y-auto overscroll-contain rounded-control border border-line bg-card p-1',
  'text-small text-ink shadow-overlay outline-none transition-opacity duration-100',
  'data-ending-style:opacity-0 data-starting-style:opacity-0',
);

/** The look of one line in it. */
export const popupItemClass = classNames(
  'flex min-h-target cursor-default items-center gap-2.5 rounded-[6px] px-2.5 py-1.5 outline-none select-none',
  'data-disabled:opacity-50 data-highlighted:bg-sunken',
);

export const scrimClass = classNames(
  'fixed inset-0 z-30 bg-scrim transition-opacity duration-200',
  'data-ending-style:opacity-0 data-starting-style:opacity-0',
);
