import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
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

export const changeApproval = changeThrough<ApprovalMutationContext>(approvalView, 'approval');
