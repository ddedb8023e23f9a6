import { ScorecardState } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allScorecards, scorecardView } from '../scorecard.view.js';
import { Scorecard, ScorecardConnection } from './scorecard.type.js';

@InputType({ description: 'Which cards; all conditions given must hold.' })
class ScorecardFilter {
  @Field(() => [ScorecardState], { nullable: true, description: 'In any of these states.' })
  state?: ScorecardState[] | null;
  @Field(() => String, { nullable: true, description: 'Of this rule of the policy.' }) rule?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Of the time this day lies in.' }) month?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Corrected by another one; or, when false, standing.' })
  superseded?: boolean | null;
}

@ArgsType()
class ScorecardArgs extends PageArgs {
  @Field(() => ScorecardFilter, { nullable: true, description: 'Which cards; all the viewer may see without it.' })
  filter?: ScorecardFilter | null;
}

@Resolver()
export class ScorecardQuery {
  @Allowed(STAFF)
  @Query(() => ScorecardConnection, { description: 'The cards the viewer may see, the last months first.' })
  scorecards(
    @Args(() => ScorecardArgs) _args: ScorecardArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Scorecard>> {
    return read.relation(allScorecards, info);
  }

  @Allowed(STAFF)
  @Query(() => Scorecard, { nullable: true, description: 'One card; null when absent or not to be seen.' })
  scorecard(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Scorecard | null> {
    return read.one(scorecardView, info, id);
  }
}
