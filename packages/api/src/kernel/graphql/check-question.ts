import type { Language } from '@aftercare/schema';
import { GraphQLError } from 'graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { Refusal, type InputIssue } from '../refusal.js';
import { checkInput } from './check-input.js';
import { sentence } from './messages.js';

/**
 * What a question is asked with. A question has no union of errors to answer with: what is wrong with it is a root error,
 * BAD_USER_INPUT, that names the field and the reason in the reader's language.
 */
export function checkQuestion<S extends GenericSchema>(
  schema: S,
  input: unknown,
  field: string,
  language: Language,
): InferOutput<S> {
  try {
    return checkInput(schema, input);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [issue] = error.fields['issues'] as readonly InputIssue[];
    const { path, code, values } = issue!;
    const place = path ? `${field}.${path}` : field;
    throw new GraphQLError(`${place}: ${sentence(language, code, values)}`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
