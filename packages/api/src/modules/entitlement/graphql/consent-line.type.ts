import { PriceBasis, PriceClass } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';

@CarriedType('One line of a price shown to the customer.')
export class ConsentLine {
  @Field(() => String, { description: 'The line of the price list.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'What it is.' })
  name!: LocalizedText;

  @Field(() => PriceClass, { description: 'The price list it belongs to.' })
  class!: PriceClass;

  @Field(() => PriceBasis, { nullable: true, description: 'Where its price comes from, as decided when it was asked.' })
  basis?: PriceBasis | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The clause of the policy that says so.' })
  basisSentence?: LocalizedText | null;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => Money, { description: 'Price of one, as it was shown.' })
  unitPrice!: Money;
}
