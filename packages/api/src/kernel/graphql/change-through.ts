import type { GraphQLResolveInfo } from 'graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../database/unit-of-work.js';
import type { View } from '../read/index.js';
import { checkInput } from './check-input.js';
import type { CommandContext } from './command-context.js';
import { answerOrError } from './refusal-answer.js';

/** Carries out one command under the client's key. @returns the success, or the error type of what one can act on */
export type Change<Context extends CommandContext> = <S extends GenericSchema>(
  context: Context,
  info: GraphQLResolveInfo,
  input: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: Context['house']) => Promise<Done>,
) => Promise<object>;

/**
 * Changes of what a view shows: each checks its input, runs one command in one transaction, and reads the answer through
 * the view in it.
 *
 * @param field where the success type has it
 */
export const changeThrough =
  <Context extends CommandContext = CommandContext>(view: View, field: string): Change<Context> =>
  async (context, info, { idempotencyKey, ...asked }, schema, command) => {
    const { read, actor, house } = context;
    const ask = { operation: info.fieldName, subjectType: view.name, idempotencyKey, input: asked };
    const answer = await change(
      context,
      ask,
      (work) => command(checkInput(schema, asked), work, house),
      async ({ subjectId }) => ({ [field]: await read.payload(view, info, field, subjectId) }),
    );
    return answerOrError(answer, actor.language);
  };
