import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { membersWithScope } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { Refusal } from '../../../kernel/refusal.js';
import type { TakeRequestTools } from '../commands/take-request.js';
import '../messages.js';
import { requestView } from '../request.view.js';
import { ServiceRequest } from './service-request.type.js';

/** Whoever may change requests at all; which, and how, each command says. */
export const WRITERS = membersWithScope('requests:write');

/** What changes of requests use of their context. */
export interface RequestContext extends CommandContext {
  readonly house: CommandContext['house'] & TakeRequestTools;
}

@CarriedType('The request, changed.')
export class RequestSuccess {
  @Field(() => ServiceRequest, { description: 'As it is now.' })
  request!: ServiceRequest;
}

export const ChangeRequestResult = resultUnion(
  'ChangeRequestResult',
  'The changed request, or why nothing changed.',
  RequestSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError', 'ConsentRequiredError'],
);

/**
 * Runs one command on a request: checks the input, changes in one transaction under the client's key, and reads the
 * answer in it. What one can act on comes back as an error type of the union.
 */
export async function changeRequest<S extends GenericSchema, D extends Done>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: TakeRequestTools) => Promise<D>,
): Promise<RequestSuccess | object> {
  const result = await run(context, info, input, schema, command);
  return answerOrError(result, context.actor.language);
}

async function run<S extends GenericSchema, D extends Done>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: TakeRequestTools) => Promise<D>,
): Promise<{ request: unknown } | Refusal> {
  const ask = { operation: info.fieldName, subjectType: 'ServiceRequest', idempotencyKey, input: asked };
  return change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, context.house),
    async ({ subjectId }) => ({ request: await context.read.payload(requestView, info, 'request', subjectId) }),
  );
}
