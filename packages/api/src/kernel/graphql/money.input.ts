import { Field, InputType } from 'type-graphql';
import * as v from 'valibot';

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => String, { description: 'Minor units, such as fen, as a decimal integer.' }) amountMinor!: string;
  @Field(() => String, { description: 'ISO 4217, such as CNY.' }) currency!: string;
}

/** Minor units of zero or more, written as a decimal integer. */
export const minorUnits = v.pipe(
  v.string(),
  v.regex(/^\d{1,15}$/, 'malformed'),
  v.transform((digits) => Number(digits)),
);

/** A `MoneyInput`, its amount as a number of minor units. */
export const moneyOf = v.object({
  amountMinor: minorUnits,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'malformed')),
});
