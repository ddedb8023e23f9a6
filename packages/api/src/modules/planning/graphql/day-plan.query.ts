import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allDayPlans, dayPlanView } from '../day-plan.view.js';
import { PLANNERS } from '../planning.access.js';
import { DayPlan, DayPlanConnection } from './day-plan.type.js';

@InputType({ description: 'Which plans.' })
class DayPlanFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Of this day.' })
  day?: string | null;
}

@ArgsType()
class DayPlanArgs extends PageArgs {
  @Field(() => DayPlanFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: DayPlanFilter | null;
}

@Resolver()
export class DayPlanQuery {
  @Allowed(staffWith(...PLANNERS))
  @Query(() => DayPlan, { nullable: true, description: 'One plan of a day; null when absent.' })
  dayPlan(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DayPlan | null> {
    return read.one(dayPlanView, info, id);
  }

  @Allowed(staffWith(...PLANNERS))
  @Query(() => DayPlanConnection, { description: 'Plans of days, the newest first.' })
  dayPlans(
    @Args(() => DayPlanArgs) _args: DayPlanArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<DayPlan>> {
    return read.relation(allDayPlans, info);
  }
}
