import { encodeGlobalId, ReplayState } from '@aftercare/schema';
import { Arg, Field, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { ofOrganization, type Told } from '../../../kernel/graphql/of-organization.js';
import type { Notice } from '../../../kernel/notice.js';
import { REPLAYERS } from '../replay.access.js';

@CarriedType('How far a replay has come: read it again for what it has found.')
class ReplayProgress {
  @Field(() => ID, { description: 'The replay.' }) id!: string;
  @Field(() => ReplayState, { description: 'How far it has come.' }) state!: ReplayState;
  @Field(() => Int, { description: 'How many requests are judged.' }) done!: number;
  @Field(() => Int, { description: 'Of how many.' }) total!: number;
}

@Resolver()
export class ReplayChangedSubscription {
  @Allowed(staffWith(...REPLAYERS))
  @Subscription(() => ReplayProgress, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: ({ payload: { replay }, args }: Told<{ id?: string }>) =>
      replay !== undefined && encodeGlobalId('Replay', replay.id) === args.id,
    description: 'One replay, whenever it has come further.',
  })
  replayChanged(
    @Root() { replay }: Notice,
    @Arg('id', () => ID, { description: 'The replay.' }) id: string,
  ): ReplayProgress {
    return { ...replay!, id };
  }
}
