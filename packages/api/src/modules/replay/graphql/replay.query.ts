import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { REPLAYERS } from '../replay.access.js';
import { allReplays, replayView } from '../replay.view.js';
import { Replay, ReplayConnection } from './replay.type.js';

@InputType({ description: 'Which replays.' })
class ReplayFilter {
  @Field(() => ID, { nullable: true, description: 'Of this version of the policy.' })
  policyVersionId?: string | null;
}

@ArgsType()
class ReplayArgs extends PageArgs {
  @Field(() => ReplayFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: ReplayFilter | null;
}

@Resolver()
export class ReplayQuery {
  @Allowed(staffWith(...REPLAYERS))
  @Query(() => Replay, { nullable: true, description: 'One replay; null when absent.' })
  replay(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Replay | null> {
    return read.one(replayView, info, id);
  }

  @Allowed(staffWith(...REPLAYERS))
  @Query(() => ReplayConnection, { description: 'What was tried over past requests, the newest first.' })
  replays(
    @Args(() => ReplayArgs) _args: ReplayArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Replay>> {
    return read.relation(allReplays, info);
  }
}
