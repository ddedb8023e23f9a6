import { RecoveryParty } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { minorUnits } from '../../../kernel/graphql/money.input.js';
import { StatedFactInput, statedFacts } from '../../policy/graphql/stated-fact.input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { claimRecovery } from '../commands/claim-recovery.js';
import { closeRecovery } from '../commands/close-recovery.js';
import { recordRecoveryLetter, recordRecoveryReceipt, withdrawRecovery } from '../commands/follow-recovery.js';
import { RECOVERING } from '../liability.access.js';
import { changeRecovery, ChangeRecoveryResult, type LiabilityMutationContext } from './change-liability.js';

const MINOR = 'Minor units, such as fen, as a decimal integer above zero, in the currency of the loss';

@InputType({ description: 'A claim for money from outside.' })
class ClaimRecoveryInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The part of a loss that somebody outside bears.' }) shareId!: string;
  @Field(() => RecoveryParty, { description: 'What they are.' }) party!: RecoveryParty;
  @Field(() => String, {
    nullable: true,
    description: 'Of whom, at most 200 characters; whoever the share names without it.',
  })
  name?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "The same, where it is a partner; the share's without it, unless another is named.",
  })
  partnerId?: string | null;
  @Field(() => String, { nullable: true, description: `${MINOR}; all that is not claimed yet without it.` })
  amountMinor?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On which day; today without it.' }) on?: string | null;
  @Field(() => String, { nullable: true, description: 'What the claim says; at most 4000 characters.' })
  words?: string | null;
}

@InputType({ description: 'A letter about a claim.' })
class RecordRecoveryLetterInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The claim.' }) recoveryId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => Boolean, { description: 'Whether it came; else it was sent.' }) received!: boolean;
  @Field(() => DateScalar, { description: 'The day on it.' }) on!: string;
  @Field(() => String, { description: 'What it says; at most 4000 characters.' }) words!: string;
}

@InputType({ description: 'Money that has come.' })
class RecordRecoveryReceiptInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The claim.' }) recoveryId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => DateScalar, { description: 'On which day; its month is open.' }) on!: string;
  @Field(() => String, { description: `${MINOR}.` }) amountMinor!: string;
  @Field(() => String, { nullable: true, description: 'What is noted; at most 4000 characters.' }) words?:
    | string
    | null;
}

@InputType({ description: 'A claim for which no more money will come.' })
class CloseRecoveryInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The claim.' }) recoveryId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'Why; at most 2000 characters.' }) reason!: string;
  @Field(() => [StatedFactInput], {
    nullable: true,
    description: 'What is known of why the money did not come, by the names of the policy.',
  })
  facts?: StatedFactInput[] | null;
}

@InputType({ description: 'A claim that is taken back.' })
class WithdrawRecoveryInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The claim.' }) recoveryId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'Why; at most 2000 characters.' }) reason!: string;
}

const sum = v.pipe(minorUnits, v.minValue(1, 'tooSmall'));
const day = v.string();
const seen = { recoveryId: idOf('Recovery'), version: v.number() };
const claimed = v.object({
  shareId: idOf('LossShare'),
  party: v.enum(RecoveryParty),
  name: v.nullish(words(200)),
  partnerId: maybeIdOf('Partner'),
  amountMinor: v.nullish(sum),
  on: v.nullish(day),
  words: maybeWords(4000),
});
const written = v.object({ ...seen, received: v.boolean(), on: day, words: words(4000) });
const received = v.object({ ...seen, on: day, amountMinor: sum, words: maybeWords(4000) });
const closed = v.object({ ...seen, reason: words(2000), facts: v.nullish(statedFacts) });
const withdrawn = v.object({ ...seen, reason: words(2000) });

/** Money from carriers, insurers and suppliers, followed until it is here. */
@Resolver()
export class RecoveryResolver {
  @Allowed(RECOVERING)
  @Mutation(() => ChangeRecoveryResult, {
    description: 'Claims money of a carrier, an insurer or a supplier for what they bear of a loss.',
  })
  claimRecovery(
    @Arg('input', () => ClaimRecoveryInput, { description: 'Of whom, and how much.' }) input: ClaimRecoveryInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRecovery(context, info, input, claimed, claimRecovery);
  }

  @Allowed(RECOVERING)
  @Mutation(() => ChangeRecoveryResult, { description: 'Puts a letter about a claim on record, sent or received.' })
  recordRecoveryLetter(
    @Arg('input', () => RecordRecoveryLetterInput, { description: 'The letter.' }) input: RecordRecoveryLetterInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRecovery(context, info, input, written, recordRecoveryLetter);
  }

  @Allowed(RECOVERING)
  @Mutation(() => ChangeRecoveryResult, { description: 'Puts money on record that has come for a claim.' })
  recordRecoveryReceipt(
    @Arg('input', () => RecordRecoveryReceiptInput, { description: 'How much, and when.' })
    input: RecordRecoveryReceiptInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRecovery(context, info, input, received, recordRecoveryReceipt);
  }

  @Allowed(RECOVERING)
  @Mutation(() => ChangeRecoveryResult, {
    description: 'No more money will come: the rule says who bears what is missing, the company what it leaves open.',
  })
  closeRecovery(
    @Arg('input', () => CloseRecoveryInput, { description: 'Which, and why.' }) input: CloseRecoveryInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRecovery(context, info, input, closed, closeRecovery);
  }

  @Allowed(RECOVERING)
  @Mutation(() => ChangeRecoveryResult, { description: 'Takes a claim back for which nothing has come.' })
  withdrawRecovery(
    @Arg('input', () => WithdrawRecoveryInput, { description: 'Which, and why.' }) input: WithdrawRecoveryInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRecovery(context, info, input, withdrawn, withdrawRecovery);
  }
}
