import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { RequestTools } from '../../requests/index.js';
import type { ReportTools } from '../commands/close-report.js';
import '../messages.js';
import { visitView } from '../visit.view.js';
import { Visit } from './visit.type.js';

/** What commands on visits use of the house. */
export type VisitTools = RequestTools & ReportTools;

/** What changes of visits use of their context. */
export interface VisitContext extends CommandContext {
  readonly house: CommandContext['house'] & VisitTools;
}

@CarriedType('The visit, changed.')
export class VisitSuccess {
  @Field(() => Visit, { description: 'As it is now.' })
  visit!: Visit;
}

/** What any change of a visit may be refused with. */
export const VISIT_REFUSALS = [
  'InvalidInputError',
  'NotFoundError',
  'ConflictError',
  'IllegalTransitionError',
  'ConsentRequiredError',
] as const;

export const ChangeVisitResult = resultUnion(
  'ChangeVisitResult',
  'The changed visit, or why nothing changed.',
  VisitSuccess,
  VISIT_REFUSALS,
);

/**
 * Runs one command on a visit: checks the input, changes in one transaction under the client's key, and reads the
 * answer in it. What one can act on comes back as an error type of the union.
 */
export async function changeVisit<S extends GenericSchema>(
  context: VisitContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: VisitTools) => Promise<Done>,
): Promise<VisitSuccess | object> {
  const ask = { operation: info.fieldName, subjectType: 'Visit', idempotencyKey, input: asked };
  const result = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, context.house),
    async ({ subjectId }) => ({ visit: await context.read.payload(visitView, info, 'visit', subjectId) }),
  );
  return answerOrError(result, context.actor.language);
}
