import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allVisits, visitView } from '../visit.view.js';
import { VisitFilter } from './visit-filter.input.js';
import { VisitConnection } from './visit-connection.type.js';
import { Visit } from './visit.type.js';

const READERS = membersWithScope('requests:read');

@ArgsType()
class VisitArgs extends PageArgs {
  @Field(() => VisitFilter, { nullable: true, description: 'Which of them; all conditions given must hold.' })
  filter?: VisitFilter | null;
}

@Resolver()
export class VisitQuery {
  @Allowed(READERS)
  @Query(() => VisitConnection, { description: 'The visits the viewer may see, by their start.' })
  visits(
    @Args(() => VisitArgs) _args: VisitArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Visit>> {
    return read.relation(allVisits, info);
  }

  @Allowed(READERS)
  @Query(() => Visit, { nullable: true, description: 'One visit; null when absent or not to be seen.' })
  visit(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Visit | null> {
    return read.one(visitView, info, id);
  }
}
