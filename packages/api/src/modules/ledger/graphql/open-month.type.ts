import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';

@CarriedType('A month with entries that is not closed.')
export class OpenMonth {
  @Field(() => DateScalar, { description: 'Its first day.' })
  month!: string;

  @Field(() => Int, { description: 'How many entries it holds; sent back when it is closed.' })
  entries!: number;

  @Field(() => Boolean, { description: 'Whether it is over, and no month before it is open.' })
  mayClose!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day its ledger of claims is reported in time; null where the policy names none.',
  })
  dueOn?: string | null;

  @Field(() => Boolean, { description: 'Whether that day is past.' })
  overdue!: boolean;
}
