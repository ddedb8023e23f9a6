import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id'> {}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ label, hideLabel, hint, error, optional, className, rows = 3, ...area }: TextAreaProps) {
  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optional, className }}>
      {(aria) => (
        <textarea
          rows={rows}
          {...area}
          {...aria}
          // Where the field grows with its text the browser no longer heeds `rows`: it is the least height.
          style={{ minHeight: `calc(${rows} * 1lh + 1.375rem)` }}
          className={classNames(controlClass, 'field-sizing-content max-h-100 resize-y py-2.5')}
        />
      )}
    </FieldFrame>
  );
}
