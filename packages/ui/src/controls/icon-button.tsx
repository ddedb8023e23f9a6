import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Tooltip } from '../overlays/tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** What it does, in words: read aloud and shown on hover and focus. */
  label: string;
  icon: ReactNode;
  /** Pressed state, for a toggle. */
  pressed?: boolean;
}

/** A button that is only a picture; its words are in the tooltip and for screen readers. */
export function IconButton({ label, icon, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} repeatsName>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={classNames(
          'inline-grid min-h-target min-w-target shrink-0 place-items-center rounded-control text-ink-soft',
          'hover:bg-sunken hover:text-ink disabled:opacity-55 aria-pressed:bg-brand-soft aria-pressed:text-brand',
          '[&_svg]:size-[18px] [[data-density=comfortable]_&_svg]:size-5',
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
