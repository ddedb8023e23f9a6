import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { technicianView } from '../../dispatch/technician.view.js';
import type { PersonalTools } from '../commands/describe-technician.js';
import type { PolicyTools } from '../commands/set-working-hours.js';
import '../messages.js';
import { LEADERS } from '../people.access.js';

export const LEADING = staffWith(...LEADERS);

/** What commands on people use of the house. */
export type PeopleTools = PersonalTools & PolicyTools;

export interface PeopleContext extends CommandContext {
  readonly house: CommandContext['house'] & PeopleTools;
}

@CarriedType('The technician, changed.')
export class TechnicianSuccess {
  @Field(() => Technician, { description: 'As they are now.' })
  technician!: Technician;
}

export const ChangePersonResult = resultUnion(
  'ChangePersonResult',
  'The changed technician, or why nothing changed.',
  TechnicianSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

/**
 * Runs one command on a technician's file: checks the input, changes in one transaction under the client's key, and reads
 * the answer in it.
 */
export async function changePerson<S extends GenericSchema>(
  context: PeopleContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: PeopleTools) => Promise<Done>,
): Promise<TechnicianSuccess | object> {
  const ask = { operation: info.fieldName, subjectType: 'Technician', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, context.house),
    async ({ subjectId }) => ({
      technician: await context.read.payload<Technician>(technicianView, info, 'technician', subjectId),
    }),
  );
  return answerOrError(answer, context.actor.language);
}
