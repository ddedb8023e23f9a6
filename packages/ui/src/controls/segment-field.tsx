import type { ReactNode } from 'react';
import { ChoiceFrame } from './choice-frame';
import type { FieldProps } from './field-frame';
import { SegmentRow } from './segment-row';

export interface SegmentFieldProps<Value extends string> extends FieldProps {
  segments: readonly { value: Value; label: ReactNode }[];
  /** Null: nothing was chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
}

/** A question with two or three short answers beside each other, such as yes and no. */
export function SegmentField<Value extends string>(props: SegmentFieldProps<Value>) {
  const { segments, value, onChange, ...field } = props;
  return (
    <ChoiceFrame {...field}>
      {(name) => <SegmentRow name={name} segments={segments} value={value} onChange={onChange} />}
    </ChoiceFrame>
  );
}
