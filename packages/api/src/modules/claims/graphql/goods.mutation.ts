import { GoodsVerdict } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, whole } from '../../../kernel/graphql/check-input.js';
import { confirmExchange, sendExchange } from '../commands/exchange-goods.js';
import { appraiseGoods, disposeOfGoods, receiveGoods, sendGoodsBack } from '../commands/goods-come-back.js';
import {
  changeClaim,
  ChangeClaimResult,
  ClaimStepInput,
  quantity,
  QUANTITY,
  seenClaim,
  type ClaimMutationContext,
} from './change-claim.js';
import { CLAIM_PARTIES } from './claim.query.js';

@InputType({ description: 'Goods of one line that take a step.' })
class GoodsStepInput extends ClaimStepInput {
  @Field(() => ID, { description: 'The line of the claim.' }) lineId!: string;
  @Field(() => String, { description: QUANTITY }) quantity!: string;
  @Field(() => String, { nullable: true, description: 'A remark; at most 1000 characters.' }) note?: string | null;
}

@InputType({ description: 'Goods of one line that are handed to a carrier.' })
class CarryGoodsInput extends GoodsStepInput {
  @Field(() => String, { nullable: true, description: 'Who carries them, and the waybill; at most 200 characters.' })
  carrier?: string | null;
}

@InputType({ description: 'What becomes of goods of one line.' })
class AppraiseGoodsInput extends GoodsStepInput {
  @Field(() => GoodsVerdict, { description: 'What becomes of them.' }) verdict!: GoodsVerdict;
}

@InputType({ description: 'Goods of one line that go the way that was said.' })
class DisposeOfGoodsInput extends AppraiseGoodsInput {
  @Field(() => Int, { nullable: true, description: 'What was pulped, in kilograms; pulping needs it.' })
  weightKg?: number | null;
}

const step = { ...seenClaim, lineId: idOf('ClaimLine'), quantity, note: maybeWords(1000) };
const moved = v.object(step);
const carried = v.object({ ...step, carrier: maybeWords(200) });
const judged = { ...step, verdict: v.picklist(Object.values(GoodsVerdict)) };
const appraised = v.object(judged);
const disposed = v.object({ ...judged, weightKg: v.nullish(whole(1, 1_000_000_000)) });
const GOODS = 'Which goods, and how many.';

/** The way of the goods. */
@Resolver()
export class GoodsResolver {
  @Allowed(CLAIM_PARTIES)
  @Mutation(() => ChangeClaimResult, { description: 'The customer has handed goods to somebody who brings them back.' })
  sendGoodsBack(
    @Arg('input', () => CarryGoodsInput, { description: GOODS }) input: CarryGoodsInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, carried, sendGoodsBack);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, { description: 'Stores has taken goods that came back.' })
  receiveGoods(
    @Arg('input', () => GoodsStepInput, { description: GOODS }) input: GoodsStepInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, moved, receiveGoods);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, { description: 'Says what becomes of goods that came back.' })
  appraiseGoods(
    @Arg('input', () => AppraiseGoodsInput, { description: GOODS }) input: AppraiseGoodsInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, appraised, appraiseGoods);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, {
    description: 'Goods go the way that was said; pulping costs what the policy says for the ton.',
  })
  disposeOfGoods(
    @Arg('input', () => DisposeOfGoodsInput, { description: GOODS }) input: DisposeOfGoodsInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, disposed, disposeOfGoods);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeClaimResult, { description: 'Sound goods have left for the customer.' })
  sendExchange(
    @Arg('input', () => CarryGoodsInput, { description: GOODS }) input: CarryGoodsInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, carried, sendExchange);
  }

  @Allowed(CLAIM_PARTIES)
  @Mutation(() => ChangeClaimResult, { description: 'The customer has the sound goods.' })
  confirmExchange(
    @Arg('input', () => GoodsStepInput, { description: GOODS }) input: GoodsStepInput,
    @Ctx() context: ClaimMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeClaim(context, info, input, moved, confirmExchange);
  }
}
