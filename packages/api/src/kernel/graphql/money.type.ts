import { Field } from 'type-graphql';
import { CarriedType } from './carried-type.js';

@CarriedType('An exact amount of money.')
export class Money {
  @Field(() => String, {
    description: 'Minor units (such as fen or cents) as a decimal integer, so that no digit is lost.',
  })
  amountMinor!: string;

  @Field(() => String, { description: 'ISO 4217, such as CNY.' })
  currency!: string;
}
