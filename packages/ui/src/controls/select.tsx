import { ChevronDown } from 'lucide-react';
import { classNames } from '../class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

export interface SelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  disabled?: boolean;
  name?: string;
  /** Puts the label inside the box (`Severity  Any`), for filter bars. */
  compact?: boolean;
}

/**
 * One of a few known values; from a dozen on, use SearchSelect.
 * A native `select`: phones show their own wheel, and desktop browsers that can (`appearance: base-select`) show ours.
 */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, placeholder, disabled, name, compact = false, ...field } = props;
  return (
    <FieldFrame
      {...field}
      hideLabel={compact || field.hideLabel}
      className={classNames(compact && 'max-w-full self-start', field.className)}
    >
      {(aria) => (
        <div
          className={classNames(
            'relative flex items-center',
            compact && 'rounded-control border border-line-strong bg-card',
          )}
        >
          {compact && (
            <span aria-hidden className="shrink-0 pl-3 text-small text-ink-soft">
              {field.label}
            </span>
          )}
          <select
            {...aria}
            name={name}
            disabled={disabled}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value as Value)}
            className={classNames(
              controlClass,
              'select-control pr-9 truncate',
              compact && 'border-transparent bg-transparent pl-2 font-semibold',
              value === null && 'text-ink-soft',
            )}
          >
            {value === null && (
              <option value="" disabled hidden>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden className="pointer-events-none absolute right-3 size-4 text-ink-soft" />
        </div>
      )}
    </FieldFrame>
  );
}
