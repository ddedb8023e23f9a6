import { StockLocationKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf, maybeIdOf, maybeWords, whole, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { addStockLocation } from '../commands/add-stock-location.js';
import { correctStock, moveStock, receiveStock } from '../commands/move-stock.js';
import '../messages.js';
import { stockLocationView } from '../stock-location.view.js';
import { stockMovementView } from '../stock-movement.view.js';
import { STOCK_KEEPERS } from '../stock.access.js';
import { StockLocation, StockMovement } from './stock.type.js';

const NOTE = { nullable: true, description: 'A note, such as a delivery number; at most 500 characters.' };
const QUANTITY = { description: 'How many, 1 to 99,999.' };

@InputType({ description: 'One more place parts lie in.' })
class AddStockLocationInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => StockLocationKind, { description: 'What kind of place.' }) kind!: StockLocationKind;
  @Field(() => String, { description: 'What it is called; at most 80 characters.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'Whose van it is; of a van only.' }) technicianId?: string | null;
}

@InputType({ description: 'Parts that came in.' })
class ReceiveStockInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Where they lie now.' }) locationId!: string;
  @Field(() => ID, { description: 'Which part of the price list.' }) priceItemId!: string;
  @Field(() => Int, QUANTITY) quantity!: number;
  @Field(() => String, NOTE) note?: string | null;
}

@InputType({ description: 'Parts that go from one place to another.' })
class MoveStockInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Where they lie.' }) fromId!: string;
  @Field(() => ID, { description: 'Where they go.' }) toId!: string;
  @Field(() => ID, { description: 'Which part of the price list.' }) priceItemId!: string;
  @Field(() => Int, QUANTITY) quantity!: number;
  @Field(() => String, NOTE) note?: string | null;
}

@InputType({ description: 'What was counted.' })
class CorrectStockInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Where.' }) locationId!: string;
  @Field(() => ID, { description: 'Which part of the price list.' }) priceItemId!: string;
  @Field(() => Int, { description: 'How many are there, 0 to 99,999.' }) counted!: number;
  @Field(() => String, { description: 'Why it was counted, or why it differs; at most 500 characters.' })
  reason!: string;
}

@CarriedType('The place, as it is now.')
class StockLocationSuccess {
  @Field(() => StockLocation, { description: 'As it is now.' }) location!: StockLocation;
}

@CarriedType('The movement, on record.')
class StockMovementSuccess {
  @Field(() => StockMovement, { description: 'As it was written.' }) movement!: StockMovement;
}

const ChangeStockLocationResult = resultUnion(
  'ChangeStockLocationResult',
  'The place, or why nothing changed.',
  StockLocationSuccess,
  ['InvalidInputError', 'NotFoundError'],
);
const MoveStockResult = resultUnion('MoveStockResult', 'The movement, or why nothing moved.', StockMovementSuccess, [
  'InvalidInputError',
  'NotFoundError',
]);

const MOST = 99_999;
const part = { priceItemId: idOf('PriceItem'), quantity: whole(1, MOST), note: maybeWords(500) };
const added = v.object({
  kind: v.enum(StockLocationKind),
  name: words(80),
  technicianId: maybeIdOf('Technician'),
});
const received = v.object({ locationId: idOf('StockLocation'), ...part });
const moved = v.object({ fromId: idOf('StockLocation'), toId: idOf('StockLocation'), ...part });
const counted = v.object({
  locationId: idOf('StockLocation'),
  priceItemId: idOf('PriceItem'),
  counted: whole(0, MOST),
  reason: words(500),
});
const changeLocation = changeThrough(stockLocationView, 'location');
const move = changeThrough(stockMovementView, 'movement');

/** What storekeepers do. */
@Resolver()
export class StockResolver {
  @Allowed(STOCK_KEEPERS)
  @Mutation(() => ChangeStockLocationResult, { description: 'Adds a place parts lie in.' })
  addStockLocation(
    @Arg('input', () => AddStockLocationInput, { description: 'Which.' }) input: AddStockLocationInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeLocation(context, info, input, added, addStockLocation);
  }

  @Allowed(STOCK_KEEPERS)
  @Mutation(() => MoveStockResult, { description: 'Says that parts came in.' })
  receiveStock(
    @Arg('input', () => ReceiveStockInput, { description: 'Which, and how many.' }) input: ReceiveStockInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return move(context, info, input, received, receiveStock);
  }

  @Allowed(STOCK_KEEPERS)
  @Mutation(() => MoveStockResult, {
    description: 'Moves parts between places, such as from a store to a van. Nothing falls below zero.',
  })
  moveStock(
    @Arg('input', () => MoveStockInput, { description: 'From where to where.' }) input: MoveStockInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return move(context, info, input, moved, moveStock);
  }

  @Allowed(STOCK_KEEPERS)
  @Mutation(() => MoveStockResult, {
    description: 'Says what was counted: it is what lies there, and nothing is missing any more.',
  })
  correctStock(
    @Arg('input', () => CorrectStockInput, { description: 'What was counted, and why.' }) input: CorrectStockInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return move(context, info, input, counted, correctStock);
  }
}
