import { ClaimKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { minorUnits } from '../../../kernel/graphql/money.input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { submitClaim } from '../commands/submit-claim.js';
import { withdrawClaim } from '../commands/withdraw-claim.js';
import {
  AMOUNT,
  changeClaim,
  ChangeClaimResult,
  ClaimStepInput,
  quantity,
  QUANTITY,
  seenClaim,
  type ClaimMutationContext,
} from './change-claim.js';
import { CLAIM_PARTIES } from './claim.query.js';

@InputType({ description: 'Goods of one batch that are claimed for.' })
class ClaimLineInput {
  @Field(() => String, { description: 'The batch, as it is marked; at most 100 characters.' }) batch!: string;
  @Field(() => String, { description: 'Which goods; at most 200 characters.' }) product!: string;
  @Field(() => String, { description: QUANTITY }) quantity!: string;
  @Field(() => String, { description: 'What is counted, such as `t` or rolls; at most 20 characters.' }) unit!: string;
  @Field(() => String, { description: `Price of one unit. ${AMOUNT}` }) unitPriceMinor!: string;
}

@InputType({ description: 'A new claim, in the currency of the organization.' })
class SubmitClaimInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request it belongs to.' }) requestId!: string;
  @Field(() => Int, { description: `Of the request. ${VERSION}` }) version!: number;
  @Field(() => ClaimKind, { description: 'What is claimed.' }) kind!: ClaimKind;
  @Field(() => [ClaimLineInput], { description: 'What for: 1 to 100 lines.' }) lines!: ClaimLineInput[];
  @Field(() => String, { nullable: true, description: 'A remark; at most 2000 characters.' }) note?: string | null;
}

@InputType({ description: 'A claim that is not made any more.' })
class WithdrawClaimInput extends ClaimStepInput {
  @Field(() => String, { nullable: true, description: 'Why; at most 1000 characters.' }) reason?: string | null;
}

const line = v.object({
  batch: words(100),
  product: words(200),
  quantity,
  unit: words(20),
  unitPriceMinor: minorUnits,
});
const submitted = v.object({
  requestId: idOf('ServiceRequest'),
  version: v.number(),
  kind: v.picklist(Object.values(ClaimKind)),
  lines: v.pipe(v.array(line), v.minLength(1, 'required'), v.maxLength(100, 'tooLarge')),
  note: maybeWords(2000),
});
const withdrawn = v.object({ ...seenClaim, reason: maybeWords(1000) });

/** What claimants do. */
@Resolver()
export class SubmitClaimResolver {
  @Allowed(CLAIM_PARTIES)
  @Mutation(() => ChangeClaimResult, {
    description: 'Enters a claim on a request: by its customer, or by staff for them.',
  })
  submitClaim(
    @Arg('input', () => SubmitClaimInput, { description: 'What is claimed.' }) input: SubmitClaimInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, submitted, submitClaim);
  }

  @Allowed(CLAIM_PARTIES)
  @Mutation(() => ChangeClaimResult, { description: 'The claim is not made any more; nobody need agree to it.' })
  withdrawClaim(
    @Arg('input', () => WithdrawClaimInput, { description: 'Which.' }) input: WithdrawClaimInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, withdrawn, withdrawClaim);
  }
}
