import { RequestKind } from '@aftercare/schema';
import { Field, ID, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';

@CarriedType('Who bears how much of a loss.')
export class BorneShare {
  @Field(() => LocalizedText, { description: 'The unit, or whoever it is.' })
  name!: LocalizedText;

  @Field(() => Boolean, {
    description: 'Whether it was claimed from them: they are outside, their money may be to come.',
  })
  claimed!: boolean;

  @Field(() => Money, { description: 'How much.' })
  amount!: Money;
}

@CarriedType('What the books say of one request in some days, in one currency; what was taken back is taken off.')
export class ClaimsLedgerRow {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => RequestKind, { description: 'What was asked for.' })
  kind!: RequestKind;

  @Field(() => String, { description: "The customer's number, with a company's name." })
  customer!: string;

  @Field(() => LocalizedText, { nullable: true, description: 'The product; null where the request names none.' })
  product?: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What was wrong, in the words of its policy.' })
  happened?: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The cause; null until it is known.' })
  cause?: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Return, compensation or exchange; null until decided.' })
  remedy?: LocalizedText | null;

  @Field(() => Money, { description: 'What was granted to the customer.' })
  loss!: Money;

  @Field(() => Money, { description: 'Transport, storage, pulping and travel.' })
  handling!: Money;

  @Field(() => Money, { description: 'What came in from carriers, insurers and suppliers.' })
  recovered!: Money;

  @Field(() => Money, { description: 'Penalties that followed.' })
  penalties!: Money;

  @Field(() => [BorneShare], { description: 'Who bears the loss, or is asked for it, the largest share first.' })
  borne!: BorneShare[];
}

@CarriedType('What rows of the claims ledger come to in one currency.')
export class ClaimsLedgerTotal {
  @Field(() => Int, { description: 'How many requests.' })
  cases!: number;

  @Field(() => Money, { description: 'What was granted to customers.' })
  loss!: Money;

  @Field(() => Money, { description: 'Transport, storage, pulping and travel.' })
  handling!: Money;

  @Field(() => Money, { description: 'What came in from carriers, insurers and suppliers.' })
  recovered!: Money;

  @Field(() => Money, { description: 'Penalties that followed.' })
  penalties!: Money;
}

@CarriedType('The ledger of returns, compensations and exchanges of some days.')
export class ClaimsLedger {
  @Field(() => [ClaimsLedgerRow], { description: 'By number, as many as were asked for.' })
  rows!: ClaimsLedgerRow[];

  @Field(() => Boolean, { description: 'Whether there are more behind them.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Stands for the last row here: for `after`. Null without rows.' })
  endCursor?: string | null;

  @Field(() => [ClaimsLedgerTotal], { description: 'What all rows of the days come to, by currency.' })
  totals!: ClaimsLedgerTotal[];
}
