import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from '../class-names';
import { FieldError } from './field-frame';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'id'> {
  label: ReactNode;
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  /** Some but not all of what it stands for. */
  mixed?: boolean;
}

/** Yes or no, with words beside it; the words are part of the target. */
export function Checkbox({ label, hideLabel, hint, error, mixed = false, className, ref, ...input }: CheckboxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label className={classNames('flex min-h-target items-center gap-2.5 text-body', hideLabel && 'justify-center')}>
        <input
          {...input}
          ref={(element) => {
            box.current = element;
            if (typeof ref === 'function') return ref(element);
            if (ref) ref.current = element;
          }}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={classNames(hint && `${id}-hint`, error && `${id}-error`) || undefined}
          className="size-4 shrink-0 accent-(--brand) [[data-density=comfortable]_&]:size-5"
        />
        <span className={hideLabel ? 'sr-only' : 'min-w-0 py-1'}>
          {label}
          {hint && (
            <span id={`${id}-hint`} className="block text-small text-ink-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
