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

/** A number, grouped in thousands while it is read and plain while it is typed. */
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
            onFocus={({ currentTarget: field }) => {
              const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
              // The separators go at once, and what was selected stays so: typing replaces it.
              flushSync(() => setTyping(true));
              if (whole) field.select();
            }}
            onBlur={() => setTyping(false)}
            onChange={(event) => onChange(plainNumber(event.target.value))}
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
