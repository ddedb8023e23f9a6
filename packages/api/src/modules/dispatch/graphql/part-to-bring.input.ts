import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { idOf, whole } from '../../../kernel/graphql/check-input.js';

@InputType({ description: 'A part to bring on a visit.' })
export class PartToBringInput {
  @Field(() => ID, { description: 'Which part of the price list.' }) priceItemId!: string;
  @Field(() => Int, { description: 'How many, 1 to 999.' }) quantity!: number;
}

export const partsToBring = v.nullish(
  v.pipe(v.array(v.object({ priceItemId: idOf('PriceItem'), quantity: whole(1, 999) })), v.maxLength(20, 'tooLarge')),
);
