import { Trans } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';

export interface FieldProps {
  label: ReactNode;
  /** Keeps the label for screen readers only, where the place already says it. */
  hideLabel?: boolean;
  /** A sentence under the label: what to write and why. */
  hint?: ReactNode;
  /** Why the value was not taken. Shown under the control and read with it. */
  error?: ReactNode;
  /** Says "optional" beside the label. Everything else is required; asterisks are not used. */
  optional?: boolean;
  className?: string;
}

/** The ids and ARIA a control needs to belong to its label, hint and error. */
export interface ControlAria {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A label, a hint, one control and its error, wired together for screen readers. */
export function FieldFrame(props: FieldProps & { children: (aria: ControlAria) => ReactNode }) {
  const { label, hideLabel, hint, error, optional, className, children } = props;
  const id = useId();
  const describedBy = classNames(hint && `${id}-hint`, error && `${id}-error`) || undefined;
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : fieldLabelClass}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export const fieldLabelClass = 'text-small font-semibold text-ink [[data-density=comfortable]_&]:text-body';

export const controlClass = classNames(
  'min-h-control w-full min-w-0 rounded-control border border-line-strong bg-card px-3 text-input text-ink',
  'disabled:bg-sunken disabled:text-ink-soft aria-invalid:border-broken',
  'data-disabled:bg-sunken data-disabled:text-ink-soft [&:is(input,textarea):read-only]:bg-sunken',
  'focus-visible:border-brand focus-visible:outline-offset-0',
);

export function FieldHint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="-mt-1 text-small text-ink-soft">
      {children}
    </p>
  );
}

/** Why a value was not taken: a sign and words. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-small text-broken">
      <CircleAlert aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0" />
      <span>{children}</span>
    </p>
  );
}

export function Optional() {
  return (
    <span className="font-normal text-ink-soft">
      {' '}
      <Trans>(optional)</Trans>
    </span>
  );
}
