import { PaymentMethod } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { grantBudget, spendBudget } from '../commands/budget.js';
import { chargeFee, recordPayment } from '../commands/record-money.js';
import { reverseEntry } from '../commands/reverse-entry.js';
import { BOOK_KEEPERS } from '../ledger.access.js';
import { amountMinor, postBy, PostEntryResult, type LedgerContext } from './change-ledger.js';

const KEEPERS = staffWith(...BOOK_KEEPERS);
const AMOUNT = "Minor units of the organization's currency, above zero, as a decimal integer.";

@InputType({ description: 'A fee to be charged.' })
class ChargeFeeInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request it is for.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: AMOUNT }) amountMinor!: string;
  @Field(() => String, { description: 'What it is for; at most 500 characters.' }) memo!: string;
}

@InputType({ description: 'Money a customer paid.' })
class RecordPaymentInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request it is for.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: AMOUNT }) amountMinor!: string;
  @Field(() => PaymentMethod, { description: 'How.' }) method!: PaymentMethod;
  @Field(() => DateScalar, { description: 'The day it was paid; today or earlier, in a month that is open.' })
  on!: string;
  @Field(() => String, { nullable: true, description: "The bank's reference, or a remark; at most 500 characters." })
  memo?: string | null;
}

@InputType({ description: 'An entry to take back.' })
class ReverseEntryInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The entry: a fee, a payment or a budget.' }) entryId!: string;
  @Field(() => String, { description: 'Why it was wrong; at most 500 characters.' }) reason!: string;
}

@InputType({ description: 'Money for a department, or spent by it.' })
class BudgetInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => String, { description: 'The department, by its name in the policy.' }) department!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The budget of the policy it counts to, by its name; none where the policy sets nothing aside.',
  })
  budget?: string | null;
  @Field(() => String, { description: AMOUNT }) amountMinor!: string;
  @Field(() => String, { description: 'What it is for; at most 500 characters.' }) memo!: string;
}

const fee = v.object({ ...seen, amountMinor, memo: words(500) });
const payment = v.object({
  ...seen,
  amountMinor,
  method: v.enum(PaymentMethod),
  on: v.string(),
  memo: maybeWords(500),
});
const reversal = v.object({ entryId: idOf('LedgerEntry'), reason: words(500) });
const budget = v.object({
  department: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,99}$/, 'malformed')),
  budget: v.nullish(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,99}$/, 'malformed'))),
  amountMinor,
  memo: words(500),
});

@Resolver()
export class PostMoneyResolver {
  @Allowed(KEEPERS)
  @Mutation(() => PostEntryResult, { description: 'Charges a customer a fee that no visit collected.' })
  chargeFee(
    @Arg('input', () => ChargeFeeInput, { description: 'How much, and what for.' }) input: ChargeFeeInput,
    @Ctx() context: LedgerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return postBy(context, info, input, fee, chargeFee);
  }

  @Allowed(KEEPERS)
  @Mutation(() => PostEntryResult, { description: 'Records what a customer paid of what was charged, and no more.' })
  recordPayment(
    @Arg('input', () => RecordPaymentInput, { description: 'How much, how and when.' }) input: RecordPaymentInput,
    @Ctx() context: LedgerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return postBy(context, info, input, payment, recordPayment);
  }

  @Allowed(KEEPERS)
  @Mutation(() => PostEntryResult, {
    description: 'Takes back an entry that was posted by hand, by its mirror of today; both stay in the books.',
  })
  reverseEntry(
    @Arg('input', () => ReverseEntryInput, { description: 'Which, and why.' }) input: ReverseEntryInput,
    @Ctx() context: LedgerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return postBy(context, info, input, reversal, reverseEntry);
  }

  @Allowed(KEEPERS)
  @Mutation(() => PostEntryResult, { description: 'Gives a department money to spend.' })
  grantBudget(
    @Arg('input', () => BudgetInput, { description: 'Whom, how much, what for.' }) input: BudgetInput,
    @Ctx() context: LedgerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return postBy(context, info, input, budget, grantBudget);
  }

  @Allowed(KEEPERS)
  @Mutation(() => PostEntryResult, { description: 'Spends of what a department was given, and no more.' })
  spendBudget(
    @Arg('input', () => BudgetInput, { description: 'Who, how much, what for.' }) input: BudgetInput,
    @Ctx() context: LedgerContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return postBy(context, info, input, budget, spendBudget);
  }
}
