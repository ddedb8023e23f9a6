import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';

@CarriedType('What a visit that did not help says of the next.')
export class SecondVisit {
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it suits the customer.' }) from?:
    | string
    | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' }) to?: string | null;
  @Field(() => String, { nullable: true, description: 'What to bring.' }) parts?: string | null;
  @Field(() => String, { nullable: true, description: 'What to know.' }) note?: string | null;
}
