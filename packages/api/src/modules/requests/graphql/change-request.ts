import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { enter, type EnterContext } from '../../../kernel/database/enter.js';
import type { Done, Entry } from '../../../kernel/database/entry.js';
import { change, type Work } from '../../../kernel/database/unit-of-work.js';
import { membersWithScope } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { TakeRequestTools } from '../commands/take-request.js';
import '../messages.js';
import { requestView } from '../request.view.js';
import { ServiceRequest } from './service-request.type.js';

/** Whoever may change requests at all; which, and how, each command says. */
export const WRITERS = membersWithScope('requests:write');

/** What changes of requests use of their context. */
export interface RequestContext extends CommandContext {
  readonly house: CommandContext['house'] & EnterContext['house'] & TakeRequestTools;
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
  const { ask, asked, present } = askOf(context, info, input);
  const run = (work: Work) => command(checkInput(schema, asked), work, context.house);
  return answerOrError(await change(context, ask, run, present), context.actor.language);
}

/** Runs a command that only adds a request, as `changeRequest` runs those that change one. */
export async function enterRequest<S extends GenericSchema, D extends Done>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Entry, tools: TakeRequestTools) => Promise<D>,
): Promise<RequestSuccess | object> {
  const { ask, asked, present } = askOf(context, info, input);
  const run = (work: Entry) => command(checkInput(schema, asked), work, context.house);
  return answerOrError(await enter(context, ask, run, present), context.actor.language);
}

function askOf(
  { read }: RequestContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
) {
  return {
    asked,
    ask: { operation: info.fieldName, subjectType: 'ServiceRequest', idempotencyKey, input: asked },
    present: async ({ subjectId }: Done) => ({ request: await read.payload(requestView, info, 'request', subjectId) }),
  };
}
