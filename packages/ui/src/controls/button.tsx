import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import { buttonClass, type ButtonLook } from './button-class';

export interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** Shown before the words; decorative. */
  icon?: ReactNode;
  /** Work is under way: the button keeps its focus and width, and ignores presses. */
  busy?: boolean;
}

/** A button with words. A plain `type="button"` unless told otherwise. */
export function Button({ variant, wide, icon, busy = false, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classNames(buttonClass({ variant, wide }), className)}
    >
      {busy ? <LoaderCircle aria-hidden className="size-4 shrink-0 animate-turn" /> : icon}
      {children}
    </button>
  );
}
