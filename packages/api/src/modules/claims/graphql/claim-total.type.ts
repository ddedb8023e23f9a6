import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { Money } from '../../../kernel/graphql/money.type.js';

@CarriedType('What claims come to in one currency.')
export class ClaimTotal {
  @Field(() => Int, { description: 'How many claims.' })
  claims!: number;

  @Field(() => Money, { description: 'What is claimed.' })
  claimed!: Money;

  @Field(() => Money, { description: 'What was agreed to be due.' })
  approved!: Money;

  @Field(() => Money, { description: 'What has reached the customer.' })
  settled!: Money;

  @Field(() => Money, { description: 'What is agreed to be due and has not reached the customer.' })
  outstanding!: Money;
}
