import { DayPlanState, encodeGlobalId } from '@aftercare/schema';
import {
  Arg,
  Field,
  ID,
  Int,
  Resolver,
  Root,
  Subscription,
  type SubscribeResolverData,
  type SubscriptionHandlerData,
} from 'type-graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import type { Notice } from '../../../kernel/notice.js';
import { PLANNERS } from '../planning.access.js';

@CarriedType('How far a plan has come: read it again for what it proposes.')
class DayPlanProgress {
  @Field(() => ID, { description: 'The plan.' }) id!: string;
  @Field(() => DayPlanState, { description: 'Where it stands.' }) state!: DayPlanState;
  @Field(() => Int, { description: 'Percent of the time it may take.' }) progress!: number;
}

interface Watcher {
  readonly actor: Actor;
}
type Told = SubscriptionHandlerData<Notice, { id?: string }, Watcher>;

const ofOrganization = ({ context }: SubscribeResolverData<Notice, { id?: string }, Watcher>) =>
  context.actor.organizationId;

@Resolver()
export class DayPlanChangedSubscription {
  @Allowed(staffWith(...PLANNERS))
  @Subscription(() => DayPlanProgress, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: ({ payload: { plan }, args }: Told) => plan !== undefined && encodeGlobalId('DayPlan', plan.id) === args.id,
    description: 'One plan of a day, whenever it has come further.',
  })
  dayPlanChanged(
    @Root() { plan }: Notice,
    @Arg('id', () => ID, { description: 'The plan.' }) id: string,
  ): DayPlanProgress {
    return { ...plan!, id };
  }
}
