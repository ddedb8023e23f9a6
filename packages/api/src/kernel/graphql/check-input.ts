import { uuidOf, type GlobalIdType } from '@aftercare/schema';
import * as v from 'valibot';
import { refuse, type InputIssue } from '../refusal.js';

/** Text that says something: 1 to `max` characters, spaces around it taken away. */
export const words = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, 'required'), v.maxLength(max, 'tooLong'));

/** Text that may be empty. */
export const maybeWords = (max: number) => v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(max, 'tooLong')));

/** A global id of that type, as the UUID of its row. */
export const idOf = (type: GlobalIdType) =>
  v.pipe(
    v.string(),
    v.check((id) => uuidOf(type, id) !== null, 'malformed'),
    v.transform((id) => uuidOf(type, id)!),
  );

export const maybeIdOf = (type: GlobalIdType) => v.nullish(idOf(type));

/** An instant, as the API's own scalar has checked it. */
export const instant = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
);

export const maybeInstant = v.nullish(instant);

/** A whole number within bounds. */
export const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer('malformed'), v.minValue(min, 'tooSmall'), v.maxValue(max, 'tooLarge'));

/** What a command takes, of what a client sent. Refuses with InvalidInputError, every field that is wrong. */
export function checkInput<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const checked = v.safeParse(schema, input);
  if (checked.success) return checked.output;
  throw refuse.input(...checked.issues.map(issueOf));
}

function issueOf(issue: v.BaseIssue<unknown>): InputIssue {
  const bound = issue.type === 'max_length' || issue.type === 'max_value' ? 'max' : 'min';
  const { requirement } = issue as { requirement?: unknown };
  return {
    path: v.getDotPath(issue) ?? '',
    code: issue.kind === 'schema' ? 'malformed' : issue.message,
    ...(typeof requirement === 'number' ? { values: { [bound]: requirement } } : {}),
  };
}
