import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';

export interface Segment<Value extends string> {
  value: Value;
  label: ReactNode;
  /** How many there are behind it. */
  count?: number;
}

export interface SegmentedControlProps<Value extends string> {
  /** What is being chosen, for screen readers. */
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
}

/** One of a few views of the same thing, switched at once. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, segments, value, onChange, className } = props;
  const name = useId();
  return (
    <fieldset className={classNames('min-w-0 max-w-full', className)}>
      <legend className="sr-only">{label}</legend>
      <div className="inline-flex max-w-full overflow-x-auto rounded-control border border-line bg-sunken p-0.5">
        {segments.map((segment) => (
          <label
            key={segment.value}
            className="relative inline-flex min-h-[calc(var(--control)-6px)] shrink-0 cursor-pointer items-center gap-1.5 rounded-[6px] px-3 text-small text-ink-soft hover:text-ink has-checked:bg-card has-checked:font-semibold has-checked:text-ink has-checked:shadow-[0_1px_2px_rgb(16_24_40/0.15)] has-focus-visible:outline-2 has-focus-visible:outline-brand"
          >
            <input
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            />
            {segment.label}
            {segment.count !== undefined && (
              <span data-numeric className="font-normal text-ink-soft">
                {segment.count}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
