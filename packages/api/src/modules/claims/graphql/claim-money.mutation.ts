import { ClaimCostKind, ClaimPaymentMethod } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { payClaim } from '../commands/pay-claim.js';
import { recordClaimCost, reverseClaimCost } from '../commands/record-claim-cost.js';
import { reverseClaimPayment } from '../commands/reverse-claim-payment.js';
import { reverseClaim } from '../commands/reverse-claim.js';
import {
  AMOUNT,
  changeClaim,
  ChangeClaimResult,
  ClaimStepInput,
  maybeDay,
  seenClaim,
  someMinor,
  type ClaimMutationContext,
} from './change-claim.js';

const ON = 'The business day, at the latest today; today without it.';

@InputType({ description: 'Money on a claim that reached the customer.' })
class PayClaimInput extends ClaimStepInput {
  @Field(() => String, { description: `How much, of the claim's currency. ${AMOUNT}` }) amountMinor!: string;
  @Field(() => ClaimPaymentMethod, { description: 'How.' }) method!: ClaimPaymentMethod;
  @Field(() => DateScalar, { nullable: true, description: ON }) on?: string | null;
  @Field(() => String, { nullable: true, description: 'Such as the number of the transfer; at most 200 characters.' })
  reference?: string | null;
}

@InputType({ description: 'What the way of the goods cost the house.' })
class RecordClaimCostInput extends ClaimStepInput {
  @Field(() => ClaimCostKind, { description: 'Freight or storage; re-pulping is reckoned from what was pulped.' })
  kind!: ClaimCostKind;
  @Field(() => String, { description: `How much, of the claim's currency. ${AMOUNT}` }) amountMinor!: string;
  @Field(() => DateScalar, { nullable: true, description: ON }) on?: string | null;
  @Field(() => String, { nullable: true, description: 'A remark; at most 1000 characters.' }) note?: string | null;
}

const WHY = 'Why; at most 1000 characters.';

@InputType({ description: 'What was approved, taken back.' })
class ReverseClaimInput extends ClaimStepInput {
  @Field(() => String, { description: WHY }) reason!: string;
}

@InputType({ description: 'A payment that was recorded wrongly.' })
class ReverseClaimPaymentInput extends ReverseClaimInput {
  @Field(() => ID, { description: 'Which payment of the claim.' }) paymentId!: string;
}

@InputType({ description: 'A cost that was recorded wrongly.' })
class ReverseClaimCostInput extends ReverseClaimInput {
  @Field(() => ID, { description: 'Which cost of the claim.' }) costId!: string;
}

const paid = v.object({
  ...seenClaim,
  amountMinor: someMinor,
  method: v.picklist(Object.values(ClaimPaymentMethod)),
  on: maybeDay,
  reference: maybeWords(200),
});
const spent = v.object({
  ...seenClaim,
  kind: v.picklist([ClaimCostKind.FREIGHT, ClaimCostKind.STORAGE], 'unknownChoice'),
  amountMinor: someMinor,
  on: maybeDay,
  note: maybeWords(1000),
});
const undone = { ...seenClaim, reason: words(1000) };
const reversed = v.object(undone);
const paymentUndone = v.object({ ...undone, paymentId: idOf('ClaimPayment') });
const costUndone = v.object({ ...undone, costId: idOf('ClaimCost') });

/** The money of a claim. */
@Resolver()
export class ClaimMoneyResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, {
    description: 'Records that money on a claim reached the customer; never more than is still owed.',
  })
  payClaim(
    @Arg('input', () => PayClaimInput, { description: 'How much, and how.' }) input: PayClaimInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, paid, payClaim);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, { description: 'Records what freight or storage cost the house.' })
  recordClaimCost(
    @Arg('input', () => RecordClaimCostInput, { description: 'What for, and how much.' }) input: RecordClaimCostInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, spent, recordClaimCost);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, {
    description: 'Takes back a payment that was recorded wrongly, by a reversing entry.',
  })
  reverseClaimPayment(
    @Arg('input', () => ReverseClaimPaymentInput, { description: 'Which, and why.' }) input: ReverseClaimPaymentInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, paymentUndone, reverseClaimPayment);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, {
    description: 'Takes back a cost that was recorded wrongly, by a reversing entry.',
  })
  reverseClaimCost(
    @Arg('input', () => ReverseClaimCostInput, { description: 'Which, and why.' }) input: ReverseClaimCostInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, costUndone, reverseClaimCost);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, {
    description: 'Takes back what was approved, by a reversing entry; nothing of it may have reached the customer.',
  })
  reverseClaim(
    @Arg('input', () => ReverseClaimInput, { description: 'Which, and why.' }) input: ReverseClaimInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, reversed, reverseClaim);
  }
}
