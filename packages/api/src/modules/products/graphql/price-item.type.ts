import { PriceBasis, PriceClass } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A line of the price list.')
export class PriceItem extends Node {
  @Field(() => String, { description: 'Its short name, unique in the organization.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'What it is.' })
  name!: LocalizedText;

  @Field(() => PriceClass, { description: 'The price list it belongs to.' })
  class!: PriceClass;

  @Field(() => PriceBasis, { description: 'Where its price comes from when work is paid, by the policy in force.' })
  basis!: PriceBasis;

  @Field(() => LocalizedText, { description: 'The clause of the policy that says so.' })
  basisSentence!: LocalizedText;

  @Field(() => Money, { description: 'Price of one unit.' })
  unitPrice!: Money;
}
