import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';

@CarriedType('The figures of one day.')
export class DashboardDay {
  @Field(() => DateScalar, { description: "The day on the organization's calendar." })
  day!: string;

  @Field(() => Int, { description: 'Requests filed.' })
  filed!: number;

  @Field(() => Int, { description: 'Requests closed.' })
  closed!: number;

  @Field(() => Int, { description: 'Promises kept.' })
  promisesMet!: number;

  @Field(() => Int, { description: 'Promises broken.' })
  promisesBroken!: number;
}
