import { type ComponentProps, useState } from 'react';
import { flushSync } from 'react-dom';
import { classNames } from '../class-names';
import { groupedNumber, plainNumber } from '../format/grouped-number';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

export interface NumberFieldProps
  extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'value' | 'onChange'> {
  /** A plain decimal number, `8200.5`; empty: none yet. What is no number is kept as it was written. */
  value: string;
  onChange: (value: string) => void;
  /** What it counts, shown behind it: `CNY`, `t`. */
  unit?: string | null;
}

/** A number, grouped in thousands while it is read and plain once it is typed in. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, hint, error, optional, className, value, onChange, unit, ...input } = props;
  const [typing, setTyping] = useState(false);
  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optional, className }}>
      {(aria) => (
        <div className="relative flex items-center">
          <input
            {...input}
            {...aria}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            data-numeric
            aria-describedby={classNames(aria['aria-describedby'], unit && `${aria.id}-unit`) || undefined}
            value={typing ? value : groupedNumber(value)}
            onBlur={() => setTyping(false)}
            onChange={({ target: field }) => {
              // With the first letter the separators go, and the caret stays where one wrote. Not before: whoever comes
              // here by key, by click or by program has chosen what the letter replaces.
              const caret = plainNumber(field.value.slice(0, field.selectionStart ?? undefined)).length;
              flushSync(() => {
                setTyping(true);
                onChange(plainNumber(field.value));
              });
              if (field.selectionStart !== caret) field.setSelectionRange(caret, caret);
            }}
            className={classNames(controlClass, unit && 'pr-16')}
          />
          {unit && (
            <span id={`${aria.id}-unit`} className="pointer-events-none absolute right-3 text-small text-ink-soft">
              {unit}
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
