import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { popupClass, popupItemClass } from '../overlays/popup-class';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  /** A second line. */
  description?: ReactNode;
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

/** One of a few known values. From a dozen on, use SearchSelect. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, placeholder, disabled, name, compact = false, ...field } = props;
  return (
    <FieldFrame {...field} hideLabel={compact || field.hideLabel}>
      {({ id, ...aria }) => (
        <Base.Root
          items={options}
          value={value}
          onValueChange={(next) => next !== null && onChange(next)}
          disabled={disabled}
          name={name}
          modal={false}
        >
          <Base.Trigger
            id={id}
            {...aria}
            className={classNames(controlClass, 'inline-flex items-center gap-2 text-left', compact && 'w-auto')}
          >
            {compact && (
              <span aria-hidden className="text-ink-soft">
                {field.label}
              </span>
            )}
            <Base.Value
              placeholder={placeholder}
              className={classNames('min-w-0 flex-1 truncate data-placeholder:text-ink-soft', compact && 'font-semibold')}
            />
            <Base.Icon render={<ChevronDown aria-hidden className="size-4 shrink-0 text-ink-soft" />} />
          </Base.Trigger>
          <Base.Portal>
            <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
              <Base.Popup className={classNames(popupClass, 'min-w-(--anchor-width)')}>
                <Base.List>
                  {options.map((option) => (
                    <Base.Item
                      key={option.value}
                      value={option.value}
                      disabled={option.disabled}
                      className={classNames(popupItemClass, 'relative pr-8')}
                    >
                      <div className="min-w-0 flex-1">
                        <Base.ItemText>{option.label}</Base.ItemText>
                        {option.description && <div className="text-caption text-ink-soft">{option.description}</div>}
                      </div>
                      <Base.ItemIndicator className="absolute right-2.5">
                        <Check aria-hidden className="size-4 text-brand" />
                      </Base.ItemIndicator>
                    </Base.Item>
                  ))}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </FieldFrame>
  );
}
