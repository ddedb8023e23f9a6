import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf, instant, maybeWords } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { approvalDelegationView } from '../approval-delegation.view.js';
import { delegateApprovals, revokeDelegation } from '../commands/delegate-approvals.js';
import '../messages.js';
import { ApprovalDelegation } from './approval-delegation.type.js';

@InputType({ description: 'Somebody to decide in one’s place.' })
class DelegateApprovalsInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The colleague.' }) toId!: string;
  @Field(() => DateTimeScalar, { description: 'From when.' }) startsAt!: string;
  @Field(() => DateTimeScalar, { description: 'Until when, not included.' }) endsAt!: string;
  @Field(() => String, { nullable: true, description: 'Why; at most 200 characters.' }) reason?: string | null;
}

@InputType({ description: 'A delegation that is taken back.' })
class RevokeDelegationInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The delegation.' }) delegationId!: string;
}

@CarriedType('The delegation, changed.')
class DelegationSuccess {
  @Field(() => ApprovalDelegation, { description: 'As it is now.' })
  delegation!: ApprovalDelegation;
}

const ChangeDelegationResult = resultUnion(
  'ChangeDelegationResult',
  'The delegation, or why nothing changed.',
  DelegationSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

const delegated = v.object({ toId: idOf('Account'), startsAt: instant, endsAt: instant, reason: maybeWords(200) });
const revoked = v.object({ delegationId: idOf('ApprovalDelegation') });

const changeDelegation = changeThrough(approvalDelegationView, 'delegation');

@Resolver()
export class DelegateApprovalsResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeDelegationResult, { description: 'Lets a colleague decide in one’s place for a time.' })
  delegateApprovals(
    @Arg('input', () => DelegateApprovalsInput, { description: 'Who, and when.' }) input: DelegateApprovalsInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeDelegation(context, info, input, delegated, delegateApprovals);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeDelegationResult, { description: 'Takes it back; what was decided meanwhile stands.' })
  revokeDelegation(
    @Arg('input', () => RevokeDelegationInput, { description: 'Which.' }) input: RevokeDelegationInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeDelegation(context, info, input, revoked, revokeDelegation);
  }
}
