import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { minorUnits } from '../../../kernel/graphql/money.input.js';
import { assessClaim } from '../commands/assess-claim.js';
import {
  AMOUNT,
  changeClaim,
  ChangeClaimResult,
  ClaimStepInput,
  seenClaim,
  thousandths,
  type ClaimMutationContext,
} from './change-claim.js';

@InputType({ description: 'What is due of one line.' })
class LineVerdictInput {
  @Field(() => ID, { description: 'The line.' }) lineId!: string;
  @Field(() => String, { description: 'Of how many units; at most three places, 0 for nothing.' }) quantity!: string;
  @Field(() => String, { description: `How much money. ${AMOUNT}` }) amountMinor!: string;
  @Field(() => String, { nullable: true, description: 'Why it is less than was claimed; at most 1000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'What is due of a claim.' })
class AssessClaimInput extends ClaimStepInput {
  @Field(() => [LineVerdictInput], { description: 'Of every line.' }) lines!: LineVerdictInput[];
  @Field(() => String, {
    nullable: true,
    description: `What the customer had paid for the goods; as much as is claimed without it. ${AMOUNT}`,
  })
  paidMinor?: string | null;
  @Field(() => String, {
    description: 'For those who are to agree, and for the customer where nothing is due; at most 2000 characters.',
  })
  reason!: string;
}

const verdict = v.object({
  lineId: idOf('ClaimLine'),
  quantity: thousandths,
  amountMinor: minorUnits,
  reason: maybeWords(1000),
});
const assessed = v.object({
  ...seenClaim,
  lines: v.pipe(v.array(verdict), v.maxLength(100, 'tooLarge')),
  paidMinor: v.nullish(minorUnits),
  reason: words(2000),
});

@Resolver()
export class AssessClaimResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, {
    description:
      "Says what is due of every line, and asks those to agree whom the policy's rule for claims names; where nobody is named it is approved by that, where nothing is due it is declined.",
  })
  assessClaim(
    @Arg('input', () => AssessClaimInput, { description: 'What is due.' }) input: AssessClaimInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, assessed, assessClaim);
  }
}
