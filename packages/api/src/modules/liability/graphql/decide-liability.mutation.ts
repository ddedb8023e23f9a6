import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, whole, words } from '../../../kernel/graphql/check-input.js';
import { MoneyInput, moneyOf } from '../../../kernel/graphql/money.input.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { decideLiability } from '../commands/decide-liability.js';
import { disputeLiability } from '../commands/dispute-liability.js';
import { overrideLiability } from '../commands/override-liability.js';
import { upholdLiability } from '../commands/uphold-liability.js';
import { ANSWERING, DECIDING, OFFICE } from '../liability.access.js';
import { changeLiability, ChangeLiabilityResult, type LiabilityMutationContext } from './change-liability.js';

const RULE = "The rule's name in the policy, of `liability`; the first of them without it.";
const LOSS = 'What was lost; what the facts of the case say without it.';
const NAMED = 'Who it is: a unit by its name in the policy, an outsider in words; at most 200 characters.';

@InputType({ description: 'Who stands behind a name that the policy leaves open.' })
class NamedBearerInput {
  @Field(() => String, { description: 'The name in the policy.' }) department!: string;
  @Field(() => String, { description: NAMED }) named!: string;
  @Field(() => ID, { nullable: true, description: 'The partner, where the outsider is one.' }) partnerId?:
    | string
    | null;
}

@InputType({ description: 'A loss to be shared out by the rule.' })
class DecideLiabilityInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: RULE }) rule?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: LOSS }) loss?: MoneyInput | null;
  @Field(() => [NamedBearerInput], { nullable: true, description: 'Those whom the rule leaves open; at most 20.' })
  named?: NamedBearerInput[] | null;
}

@InputType({ description: 'A share that is proposed.' })
class LiabilityShareInput {
  @Field(() => String, { description: 'Who would bear it, by the name in the policy.' }) department!: string;
  @Field(() => Int, { description: 'Hundredths of a per cent; 10,000 in all.' }) basisPoints!: number;
  @Field(() => String, { nullable: true, description: NAMED }) named?: string | null;
  @Field(() => ID, { nullable: true, description: 'The partner, where the outsider is one.' }) partnerId?:
    | string
    | null;
}

@InputType({ description: 'Shares other than by the rule.' })
class OverrideLiabilityInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: RULE }) rule?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: LOSS }) loss?: MoneyInput | null;
  @Field(() => [LiabilityShareInput], { description: 'Who would bear how much; 1 to 20.' })
  shares!: LiabilityShareInput[];
  @Field(() => String, { description: 'Why; at most 2000 characters.' }) reason!: string;
}

@InputType({ description: 'An objection to a share.' })
class DisputeLiabilityInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The decision.' }) decisionId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'The unit that objects, by its name in the policy.' }) department!: string;
  @Field(() => String, { description: 'Why; at most 2000 characters.' }) reason!: string;
}

@InputType({ description: 'A decision that is let stand.' })
class UpholdLiabilityInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The decision.' }) decisionId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'What those who object are told; at most 2000 characters.' }) reason!: string;
}

const rule = v.nullish(words(100));
const loss = v.nullish(moneyOf);
const named = v.object({ department: words(100), named: words(200), partnerId: maybeIdOf('Partner') });
const share = v.object({
  department: words(100),
  basisPoints: whole(1, 10_000),
  named: v.nullish(words(200)),
  partnerId: maybeIdOf('Partner'),
});
const decided = v.object({
  ...seen,
  rule,
  loss,
  named: v.nullish(v.pipe(v.array(named), v.maxLength(20, 'tooLarge'))),
});
const overridden = v.object({
  ...seen,
  rule,
  loss,
  shares: v.pipe(v.array(share), v.minLength(1, 'required'), v.maxLength(20, 'tooLarge')),
  reason: words(2000),
});
const onDecision = { decisionId: idOf('LiabilityDecision'), version: v.number(), reason: words(2000) };
const disputed = v.object({ ...onDecision, department: words(100) });
const upheld = v.object(onDecision);

/** Who bears a loss: by the rule, otherwise, and what units object. */
@Resolver()
export class DecideLiabilityResolver {
  @Allowed(DECIDING)
  @Mutation(() => ChangeLiabilityResult, {
    description:
      'Shares the loss out by the rule of the policy, the facts and the signatures on record; it holds at once.',
  })
  decideLiability(
    @Arg('input', () => DecideLiabilityInput, { description: 'Which loss.' }) input: DecideLiabilityInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeLiability(context, info, input, decided, decideLiability);
  }

  @Allowed(DECIDING)
  @Mutation(() => ChangeLiabilityResult, {
    description: 'Proposes shares other than by the rule; they hold once those agree whom the policy asks.',
  })
  overrideLiability(
    @Arg('input', () => OverrideLiabilityInput, { description: 'Which shares, and why.' })
    input: OverrideLiabilityInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeLiability(context, info, input, overridden, overrideLiability);
  }

  @Allowed(OFFICE)
  @Mutation(() => ChangeLiabilityResult, {
    description: 'A unit objects to its share; it holds until that is answered.',
  })
  disputeLiability(
    @Arg('input', () => DisputeLiabilityInput, { description: 'Which, and why.' }) input: DisputeLiabilityInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeLiability(context, info, input, disputed, disputeLiability);
  }

  @Allowed(ANSWERING)
  @Mutation(() => ChangeLiabilityResult, {
    description: 'Lets a decision stand that units object to. Nobody answers their own objection.',
  })
  upholdLiability(
    @Arg('input', () => UpholdLiabilityInput, { description: 'Which, and why.' }) input: UpholdLiabilityInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeLiability(context, info, input, upheld, upholdLiability);
  }
}
