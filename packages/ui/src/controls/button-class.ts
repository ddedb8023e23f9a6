import { classNames } from '../class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonLook {
  /** `primary` once per view; `secondary` by default; `quiet` inside rows and bars; `danger` for what cannot be undone. */
  variant?: ButtonVariant;
  /** Full width of its container, as phones like it. */
  wide?: boolean;
}

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-brand text-on-brand border-transparent hover:bg-brand-strong',
  secondary: 'bg-card text-ink border-line-strong hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-gravest-bg text-gravest border-transparent hover:brightness-95',
};

/** The look of a button, for links that act like one. */
export function buttonClass({ variant = 'secondary', wide = false }: ButtonLook = {}): string {
  return classNames(
    'inline-flex min-h-control items-center justify-center gap-2 rounded-control border px-3.5 py-1 text-center',
    'text-small font-semibold no-underline transition-colors select-none [[data-density=comfortable]_&]:text-body',
    'disabled:opacity-55 aria-disabled:cursor-default',
    variants[variant],
    wide && 'w-full',
  );
}
