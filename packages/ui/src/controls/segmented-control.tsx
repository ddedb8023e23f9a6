import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import { SegmentRow } from './segment-row';

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
      <SegmentRow name={name} segments={segments} value={value} onChange={onChange} />
    </fieldset>
  );
}
