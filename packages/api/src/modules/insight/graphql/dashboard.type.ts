import { Field, Float, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DashboardDay } from './dashboard-day.type.js';
import { StateCount } from './state-count.type.js';

@CarriedType('The figures of a span of days.')
export class Dashboard {
  @Field(() => Int, { description: 'Requests open at this moment.' })
  openNow!: number;

  @Field(() => Int, { description: 'Requests filed in the span.' })
  filed!: number;

  @Field(() => Int, { description: 'Requests closed in the span.' })
  closed!: number;

  @Field(() => Int, { description: 'Promises kept in the span.' })
  promisesMet!: number;

  @Field(() => Int, { description: 'Promises broken in the span.' })
  promisesBroken!: number;

  @Field(() => Float, { nullable: true, description: 'Share of promises kept, 0 to 1; null when none fell due.' })
  onTimeRate?: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean overall rating, 1 to 5; null when nobody rated.' })
  satisfaction?: number | null;

  @Field(() => Int, { description: 'How many ratings.' })
  ratings!: number;

  @Field(() => Int, {
    description: 'Repairs filed in the span that were the repair of the same problem again, too soon.',
  })
  repeatRepairs!: number;

  @Field(() => [DashboardDay], {
    description: 'The same by day, the earliest first; days without anything are left out.',
  })
  days!: DashboardDay[];

  @Field(() => [StateCount], { description: 'Requests open at this moment, by state.' })
  states!: StateCount[];
}
