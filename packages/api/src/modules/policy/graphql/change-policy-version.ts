import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Done } from '../../../kernel/database/entry.js';
import { change, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { PolicyTools } from '../commands/judge-policy-version.js';
import '../messages.js';
import { policyVersionView } from '../policy-version.view.js';
import { PolicyVersion } from './policy-version.type.js';

/** What changes of policies use of their context. */
export interface PolicyCommandContext extends CommandContext {
  readonly house: CommandContext['house'] & PolicyTools;
}

@CarriedType('The version, changed.')
export class PolicyVersionSuccess {
  @Field(() => PolicyVersion, { description: 'As it is now.' })
  policyVersion!: PolicyVersion;
}

export const ChangePolicyVersionResult = resultUnion(
  'ChangePolicyVersionResult',
  'The changed version, or why nothing changed.',
  PolicyVersionSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

/**
 * Runs one command on a version: checks the input, changes in one transaction under the client's key, and reads the
 * answer in it.
 */
export async function changePolicyVersion<S extends GenericSchema, D extends Done>(
  context: PolicyCommandContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: PolicyTools) => Promise<D>,
): Promise<PolicyVersionSuccess | object> {
  const result = await change(
    context,
    { operation: info.fieldName, subjectType: 'PolicyVersion', idempotencyKey, input: asked },
    (work) => command(checkInput(schema, asked), work, context.house),
    async ({ subjectId }) => ({
      policyVersion: await context.read.payload(policyVersionView, info, 'policyVersion', subjectId),
    }),
  );
  return answerOrError(result, context.actor.language);
}
