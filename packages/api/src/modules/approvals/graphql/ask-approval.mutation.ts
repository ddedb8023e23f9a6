import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeWords, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { MoneyInput, moneyOf } from '../../../kernel/graphql/money.input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { askAgain } from '../commands/ask-again.js';
import { askApproval } from '../commands/ask-approval.js';
import { withdrawApproval } from '../commands/withdraw-approval.js';
import { changeApproval, ChangeApprovalResult, type ApprovalMutationContext } from './change-approval.js';

@InputType({ description: 'More time for a promise: minutes or working days of its own calendar, one of the two.' })
class ExtensionInput {
  @Field(() => ID, { description: 'The promise: a clock of the request.' }) clockId!: string;
  @Field(() => Int, { nullable: true, description: 'Working minutes, 1 to 525600.' }) minutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Working days, 1 to 366.' }) workingDays?: number | null;
}

@InputType({ description: 'What is done otherwise than the policy says.' })
class ExceptionInput {
  @Field(() => String, { description: 'The clause of the document; at most 60 characters.' }) clause!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; none where it is for this once.' })
  until?: string | null;
}

@InputType({
  description: 'What is asked. Extensions, exceptions and versions of the policy name what they are about.',
})
class ApprovalWordsInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => String, { description: 'What is asked; at most 200 characters.' }) title!: string;
  @Field(() => String, { description: 'Why; at most 2000 characters.' }) reason!: string;
  @Field(() => MoneyInput, { nullable: true, description: 'The money it is about.' }) amount?: MoneyInput | null;
  @Field(() => ExtensionInput, { nullable: true, description: 'Of an extension.' }) extension?: ExtensionInput | null;
  @Field(() => ExceptionInput, { nullable: true, description: 'Of an exception.' }) exception?: ExceptionInput | null;
  @Field(() => ID, { nullable: true, description: 'Of a version of the policy.' }) policyVersionId?: string | null;
}

@InputType({ description: 'A new approval.' })
class AskApprovalInput extends ApprovalWordsInput {
  @Field(() => ID, { nullable: true, description: 'The request it belongs to; none for a version of the policy.' })
  requestId?: string | null;
  @Field(() => String, { description: "The rule's name in the policy, of `approvals`." }) rule!: string;
}

@InputType({ description: 'The next round of what was returned.' })
class AskAgainInput extends ApprovalWordsInput {
  @Field(() => ID, { description: 'The approval.' }) approvalId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

@InputType({ description: 'An approval that is not asked for any more.' })
class WithdrawApprovalInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The approval.' }) approvalId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: 'Why; at most 2000 characters.' }) reason?: string | null;
}

const said = {
  title: words(200),
  reason: words(2000),
  amount: v.nullish(moneyOf),
  extension: v.nullish(
    v.object({
      clockId: idOf('SlaClock'),
      minutes: v.nullish(whole(1, 525_600)),
      workingDays: v.nullish(whole(1, 366)),
    }),
  ),
  exception: v.nullish(v.object({ clause: words(60), until: v.nullish(v.string()) })),
  policyVersionId: maybeIdOf('PolicyVersion'),
};
const seen = { approvalId: idOf('Approval'), version: v.number() };
const asked = v.object({ ...said, requestId: maybeIdOf('ServiceRequest'), rule: words(100) });
const again = v.object({ ...said, ...seen });
const withdrawn = v.object({ ...seen, reason: maybeWords(2000) });

/** What the asker of an approval does. */
@Resolver()
export class AskApprovalResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeApprovalResult, {
    description: 'Asks the organization to agree, by a rule of the policy; where nobody need, it is approved at once.',
  })
  askApproval(
    @Arg('input', () => AskApprovalInput, { description: 'What is asked.' }) input: AskApprovalInput,
    @Ctx() context: ApprovalMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeApproval(context, info, input, asked, askApproval);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeApprovalResult, { description: 'Asks again what was returned, changed: the next round.' })
  askAgain(
    @Arg('input', () => AskAgainInput, { description: 'What is asked now.' }) input: AskAgainInput,
    @Ctx() context: ApprovalMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeApproval(context, info, input, again, askAgain);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeApprovalResult, { description: 'The asker asks no more.' })
  withdrawApproval(
    @Arg('input', () => WithdrawApprovalInput, { description: 'Which.' }) input: WithdrawApprovalInput,
    @Ctx() context: ApprovalMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeApproval(context, info, input, withdrawn, withdrawApproval);
  }
}
