import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { approvalView } from '../approval.view.js';
import type { ApprovalTools } from '../commands/ruling-basis.js';
import '../messages.js';
import { Approval } from './approval.type.js';

export interface ApprovalMutationContext extends CommandContext {
  readonly house: CommandContext['house'] & ApprovalTools;
}

@CarriedType('The approval, changed.')
export class ApprovalSuccess {
  @Field(() => Approval, { description: 'As it is now.' })
  approval!: Approval;
}

export const ChangeApprovalResult = resultUnion(
  'ChangeApprovalResult',
  'The changed approval, or why nothing changed.',
  ApprovalSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

/** Runs one command on an approval, and reads the answer in the same transaction. */
export async function changeApproval<S extends GenericSchema>(
  context: ApprovalMutationContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: ApprovalTools) => Promise<Done>,
): Promise<ApprovalSuccess | object> {
  const { read, actor, house } = context;
  const ask = { operation: info.fieldName, subjectType: 'Approval', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, house),
    async ({ subjectId }) => ({ approval: await read.payload<Approval>(approvalView, info, 'approval', subjectId) }),
  );
  return answerOrError(answer, actor.language);
}
