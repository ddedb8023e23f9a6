import type { FieldValues, Resolver } from 'react-hook-form';
import { type GenericSchema, getDotPath, safeParse } from 'valibot';

/** Lets a valibot schema check a form before it is sent. Its messages are what the person reads under the field. */
export function valibotResolver<Values extends FieldValues>(schema: GenericSchema<unknown, unknown>): Resolver<Values> {
  return (values) => {
    const checked = safeParse(schema, values, { abortPipeEarly: true });
    if (checked.success) return { values, errors: {} };
    const errors: Record<string, { type: string; message: string }> = {};
    for (const issue of checked.issues) {
      const path = getDotPath(issue) ?? 'root';
      errors[path] ??= { type: issue.type, message: issue.message };
    }
    return { values: {}, errors: errors as never };
  };
}
