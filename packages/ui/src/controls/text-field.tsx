import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'id'> {
  /** A picture inside, at the start. */
  icon?: ReactNode;
}

/** One line of text. Takes every attribute of an `input`, `ref` included (react-hook-form's `register` spreads in). */
export function TextField({ label, hideLabel, hint, error, optional, className, icon, ...input }: TextFieldProps) {
  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optional, className }}>
      {(aria) => (
        <div className="relative">
          {icon && (
            <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-ink-soft [&_svg]:size-4">
              {icon}
            </span>
          )}
          <input type="text" {...input} {...aria} className={classNames(controlClass, icon && 'pl-9')} />
        </div>
      )}
    </FieldFrame>
  );
}
