import { DayPlanState, encodeGlobalId } from '@aftercare/schema';
import { Arg, Field, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { ofOrganization, type Told } from '../../../kernel/graphql/of-organization.js';
import type { Notice } from '../../../kernel/notice.js';
import { PLANNERS } from '../planning.access.js';

@CarriedType('How far a plan has come: read it again for what it proposes.')
class DayPlanProgress {
  @Field(() => ID, { description: 'The plan.' }) id!: string;
  @Field(() => DayPlanState, { description: 'Where it stands.' }) state!: DayPlanState;
  @Field(() => Int, { description: 'Percent of the time it may take.' }) progress!: number;
}

@Resolver()
export class DayPlanChangedSubscription {
  @Allowed(staffWith(...PLANNERS))
  @Subscription(() => DayPlanProgress, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: ({ payload: { plan }, args }: Told<{ id?: string }>) =>
      plan !== undefined && encodeGlobalId('DayPlan', plan.id) === args.id,
    description: 'One plan of a day, whenever it has come further.',
  })
  dayPlanChanged(
    @Root() { plan }: Notice,
    @Arg('id', () => ID, { description: 'The plan.' }) id: string,
  ): DayPlanProgress {
    return { ...plan!, id };
  }
}
