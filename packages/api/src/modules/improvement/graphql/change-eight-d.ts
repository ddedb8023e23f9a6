import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { eightDView } from '../eight-d.view.js';
import '../messages.js';
import { EightD } from './eight-d.type.js';

@CarriedType('The 8D report, changed.')
export class EightDSuccess {
  @Field(() => EightD, { description: 'As it is now.' })
  report!: EightD;
}

export const ChangeEightDResult = resultUnion(
  'ChangeEightDResult',
  'The changed 8D report, or why nothing changed.',
  EightDSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

/** Runs one command on an 8D report, and reads the answer in the same transaction. */
export async function changeEightD<S extends GenericSchema>(
  context: CommandContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work) => Promise<Done>,
): Promise<EightDSuccess | object> {
  const { read, actor } = context;
  const ask = { operation: info.fieldName, subjectType: 'EightD', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work),
    async ({ subjectId }) => ({ report: await read.payload<EightD>(eightDView, info, 'report', subjectId) }),
  );
  return answerOrError(answer, actor.language);
}
