import { Field, ID, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('A part to bring on a visit.')
export class PartToBring {
  @Field(() => ID, { description: 'Which line of the price list.' }) priceItemId!: string;
  @Field(() => String, { description: 'Its short name.' }) code!: string;
  @Field(() => LocalizedText, { description: 'What it is.' }) name!: LocalizedText;
  @Field(() => Int, { description: 'How many.' }) quantity!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many lie on the van of whoever goes; null where they have none.',
  })
  onVan?: number | null;
}
