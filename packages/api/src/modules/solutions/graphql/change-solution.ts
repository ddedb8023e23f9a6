import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { SolutionTools } from '../commands/solution-content.js';
import '../messages.js';
import { solutionView } from '../solution.view.js';
import { Solution } from './solution.type.js';

export interface SolutionContext extends CommandContext {
  readonly house: CommandContext['house'] & SolutionTools;
}

@CarriedType('The solution, changed.')
export class SolutionSuccess {
  @Field(() => Solution, { description: 'As it is now.' })
  solution!: Solution;
}

export const ChangeSolutionResult = resultUnion(
  'ChangeSolutionResult',
  'The changed solution, or why nothing changed.',
  SolutionSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

/** Runs one command on a solution, and reads the answer in the same transaction. */
export async function changeSolution<S extends GenericSchema>(
  context: SolutionContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: SolutionTools) => Promise<Done>,
): Promise<SolutionSuccess | object> {
  const { read, actor, house } = context;
  const ask = { operation: info.fieldName, subjectType: 'Solution', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, house),
    async ({ subjectId }) => ({ solution: await read.payload<Solution>(solutionView, info, 'solution', subjectId) }),
  );
  return answerOrError(answer, actor.language);
}
