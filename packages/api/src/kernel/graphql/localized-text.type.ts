import { Field } from 'type-graphql';
import { CarriedType } from './carried-type.js';

@CarriedType('A text for people, in every language the product speaks.')
export class LocalizedText {
  @Field(() => String, { description: 'In simplified Chinese.' })
  zhCN!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;

  @Field(() => String, { description: 'In the language of whoever asks.' })
  text!: string;
}
