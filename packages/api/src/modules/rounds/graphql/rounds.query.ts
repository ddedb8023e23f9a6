import { PlannedRoundOrder, RoundKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../../policy/index.js';
import { allRounds, plannedRoundView } from '../planned-round.view.js';
import { upcomingRounds } from '../queries/upcoming-rounds.js';
import { PlannedRound, PlannedRoundConnection, UpcomingRound } from './planned-round.type.js';

@InputType({ description: 'Which planned work; all conditions given must hold.' })
class PlannedRoundFilter {
  @Field(() => Boolean, { nullable: true, description: 'Not all of it is seen to; or, when false, all of it is.' })
  open?: boolean | null;
  @Field(() => [RoundKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: RoundKind[] | null;
}

@ArgsType()
class PlannedRoundArgs extends PageArgs {
  @Field(() => PlannedRoundFilter, { nullable: true, description: 'Which; all the viewer may see without it.' })
  filter?: PlannedRoundFilter | null;

  @Field(() => PlannedRoundOrder, {
    nullable: true,
    description: 'In which order; what is due soonest first without it.',
  })
  orderBy?: PlannedRoundOrder | null;
}

@Resolver()
export class RoundsQuery {
  @Allowed(STAFF)
  @Query(() => PlannedRoundConnection, {
    description: 'What has come round: the office sees all of it, others what is theirs.',
  })
  plannedRounds(
    @Args(() => PlannedRoundArgs) _args: PlannedRoundArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<PlannedRound>> {
    return read.relation(allRounds, info);
  }

  @Allowed(STAFF)
  @Query(() => PlannedRound, { nullable: true, description: 'One time of it; null when absent or not to be seen.' })
  plannedRound(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlannedRound | null> {
    return read.one<PlannedRound>(plannedRoundView, info, id);
  }

  @Allowed(STAFF)
  @Query(() => [UpcomingRound], {
    description: 'What comes round next by the policy in force, what begins soonest first.',
  })
  upcomingRounds(@Ctx() context: ReadContext & PolicyContext): Promise<UpcomingRound[]> {
    return upcomingRounds(context);
  }
}
