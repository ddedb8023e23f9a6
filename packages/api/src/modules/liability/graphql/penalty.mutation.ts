import { PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { minorUnits } from '../../../kernel/graphql/money.input.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { appealPenalty, liftPenalty, upholdPenalty } from '../commands/appeal-penalty.js';
import { chargeDuePenalty, chargePenalty } from '../commands/charge-penalty.js';
import { ANSWERING, CHARGING, OFFICE } from '../liability.access.js';
import { changePenalty, ChangePenaltyResult, type LiabilityMutationContext } from './change-liability.js';

@InputType({ description: 'How much there is of what a penalty counts.' })
class PenaltyQuantityInput {
  @Field(() => PenaltyUnit, { description: 'Counted by what.' }) unit!: PenaltyUnit;
  @Field(() => Float, { description: 'How many, to the thousandth, at most 1,000,000; of times whole ones, 1 to 100.' })
  quantity!: number;
}

@InputType({ description: 'What a penalty takes its share of.' })
class PenaltyBaseInput {
  @Field(() => PenaltyBase, { description: 'Of what.' }) base!: PenaltyBase;
  @Field(() => String, { description: 'Minor units, such as fen, as a decimal integer, in the currency of the case.' })
  amountMinor!: string;
}

const UNITS = 'How much there is of what it counts, beside what the facts of the case say; at most 10.';
const BASES = 'What it takes its share of; the loss is known from its decision. At most 10.';

@InputType({ description: 'A failing that people found out.' })
class ChargePenaltyInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: "The rule's name in the policy, of `penalties`." }) rule!: string;
  @Field(() => ID, { nullable: true, description: 'The person, where the rule names one.' }) accountId?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day it happened, of what costs so much a time; at the latest today, which is taken without it. How many ' +
      'times it happened that day is said in `units`; once without it.',
  })
  on?: string | null;
  @Field(() => [PenaltyQuantityInput], { nullable: true, description: UNITS }) units?: PenaltyQuantityInput[] | null;
  @Field(() => [PenaltyBaseInput], { nullable: true, description: BASES }) bases?: PenaltyBaseInput[] | null;
}

@InputType({ description: 'A penalty that is due, and what it is counted by.' })
class ChargeDuePenaltyInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The penalty.' }) penaltyId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [PenaltyQuantityInput], { nullable: true, description: UNITS }) units?: PenaltyQuantityInput[] | null;
  @Field(() => [PenaltyBaseInput], { nullable: true, description: BASES }) bases?: PenaltyBaseInput[] | null;
}

@InputType({ description: 'What somebody says of a penalty.' })
class PenaltyWordInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The penalty.' }) penaltyId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'Why; at most 2000 characters.' }) reason!: string;
}

const few = <const S extends v.GenericSchema>(item: S) => v.nullish(v.pipe(v.array(item), v.maxLength(10, 'tooLarge')));
const quantity = v.pipe(v.number(), v.minValue(0, 'tooSmall'), v.maxValue(1_000_000, 'tooLarge'));
/** What happens, happens a whole number of times. */
const times = v.pipe(quantity, v.integer('malformed'), v.minValue(1, 'tooSmall'), v.maxValue(100, 'tooLarge'));
const { TIME, ...measured } = PenaltyUnit;
const quantities = {
  units: few(
    v.variant('unit', [
      v.object({ unit: v.literal(TIME), quantity: times }),
      v.object({ unit: v.enum(measured), quantity }),
    ]),
  ),
  bases: few(v.object({ base: v.enum(PenaltyBase), amountMinor: minorUnits })),
};
const onPenalty = { penaltyId: idOf('Penalty'), version: v.number() };
const charged = v.object({
  ...seen,
  rule: words(100),
  accountId: maybeIdOf('Account'),
  on: v.nullish(v.string()),
  ...quantities,
});
const chargedDue = v.object({ ...onPenalty, ...quantities });
const said = v.object({ ...onPenalty, reason: words(2000) });

/** What failings cost: charged, objected to, let stand or taken back. */
@Resolver()
export class PenaltyResolver {
  @Allowed(CHARGING)
  @Mutation(() => ChangePenaltyResult, { description: 'Charges what a failing costs by the rule of the policy.' })
  chargePenalty(
    @Arg('input', () => ChargePenaltyInput, { description: 'Which failing.' }) input: ChargePenaltyInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePenalty(context, info, input, charged, chargePenalty);
  }

  @Allowed(CHARGING)
  @Mutation(() => ChangePenaltyResult, { description: 'Charges a penalty that is due, by what it is counted by.' })
  chargeDuePenalty(
    @Arg('input', () => ChargeDuePenaltyInput, { description: 'Which, and how much.' }) input: ChargeDuePenaltyInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePenalty(context, info, input, chargedDue, chargeDuePenalty);
  }

  @Allowed(OFFICE)
  @Mutation(() => ChangePenaltyResult, {
    description: 'Objects to a penalty; it stands until somebody above rules on it.',
  })
  appealPenalty(
    @Arg('input', () => PenaltyWordInput, { description: 'Which, and why.' }) input: PenaltyWordInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePenalty(context, info, input, said, appealPenalty);
  }

  @Allowed(ANSWERING)
  @Mutation(() => ChangePenaltyResult, { description: 'Lets a penalty stand. Nobody rules on their own objection.' })
  upholdPenalty(
    @Arg('input', () => PenaltyWordInput, { description: 'Which, and why.' }) input: PenaltyWordInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePenalty(context, info, input, said, upholdPenalty);
  }

  @Allowed(ANSWERING)
  @Mutation(() => ChangePenaltyResult, {
    description: 'Takes a penalty back, also out of the books. Nobody rules on their own objection.',
  })
  liftPenalty(
    @Arg('input', () => PenaltyWordInput, { description: 'Which, and why.' }) input: PenaltyWordInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePenalty(context, info, input, said, liftPenalty);
  }
}
