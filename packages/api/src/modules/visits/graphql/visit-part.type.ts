import { Field, Int } from 'type-graphql';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { PriceItem } from '../../products/graphql/price-item.type.js';

@NodeType('A part used on a visit.')
export class VisitPart extends Node {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => PriceItem, { nullable: true, description: 'The item of the price list; null where it has none.' })
  priceItem?: PriceItem | null;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => Money, { description: 'Price of one.' })
  unitPrice!: Money;

  @Field(() => Boolean, { description: 'Whether the warranty bears it.' })
  covered!: boolean;

  @Field(() => Boolean, { description: 'Whether the old part was taken along.' })
  oldPartTaken!: boolean;
}
