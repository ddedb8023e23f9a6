import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import { FieldError, fieldLabelClass, FieldHint, type FieldProps, Optional } from './field-frame';

/** A question with several answers beside each other: legend, hint, answers, error. */
export function ChoiceFrame(props: FieldProps & { children: (name: string) => ReactNode }) {
  const { label, hideLabel, hint, error, optional, className, children } = props;
  const id = useId();
  return (
    <fieldset
      aria-describedby={classNames(hint && `${id}-hint`, error && `${id}-error`) || undefined}
      aria-invalid={error ? true : undefined}
      className={classNames('flex min-w-0 flex-col gap-1.5', className)}
    >
      <legend className={hideLabel ? 'sr-only' : classNames(fieldLabelClass, 'mb-1.5')}>
        {label}
        {optional && <Optional />}
      </legend>
      {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      {children(id)}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

/** The look of an answer that is a card or a chip: a ring when chosen, never colour alone. */
export const choiceClass = classNames(
  'relative flex cursor-pointer border border-line-strong bg-card text-ink transition-colors hover:bg-sunken',
  'has-checked:border-brand has-checked:bg-brand-soft has-checked:ring-1 has-checked:ring-brand',
  'has-disabled:cursor-default has-disabled:border-line has-disabled:bg-sunken has-disabled:text-ink-soft',
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand',
);

/** The real radio button lies under the whole card, so that touch, keyboard and screen readers meet a native one. */
export const choiceInputClass = 'absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0';
