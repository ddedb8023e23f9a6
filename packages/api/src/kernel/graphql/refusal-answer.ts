import { createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Language } from '@aftercare/schema';
import { Refusal } from '../refusal.js';
import { sentence } from './messages.js';
import * as errors from './user-error.type.js';

type ErrorClass = (typeof errors)[keyof typeof errors] & ClassType;
const classes = errors as unknown as Record<string, ErrorClass>;

/** What a change answers: its success type, or one of the refusals it may meet. Everything that is no refusal is the success. */
export function resultUnion<S extends ClassType>(
  name: string,
  description: string,
  success: S,
  refusals: readonly string[],
) {
  const types = [success, ...refusals.map((type) => classes[type]!)] as const;
  return createUnionType({
    name,
    description,
    types: () => types as unknown as [S],
    resolveType: (value: object) => (types.find((type) => value.constructor === type) ?? success) as S,
  });
}

/** A refusal as its GraphQL error, in the language of whoever asked; an answer as it is. */
export function answerOrError<T>(result: T | Refusal, language: Language): T | object {
  if (!(result instanceof Refusal)) return result;
  const { type, code, fields, values } = result;
  const issues = fields['issues'] as
    | readonly { path: string; code: string; values?: Record<string, string | number> }[]
    | undefined;
  return Object.assign(new (classes[type] as new () => object)(), {
    ...fields,
    code,
    message: sentence(language, code, values),
    ...(issues && {
      issues: issues.map((issue) => ({
        path: issue.path,
        code: issue.code,
        message: sentence(language, issue.code, issue.values),
      })),
    }),
  });
}
