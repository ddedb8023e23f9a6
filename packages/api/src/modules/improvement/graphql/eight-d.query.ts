import { EightDState } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allEightDs, eightDView } from '../eight-d.view.js';
import { EightD, EightDConnection } from './eight-d.type.js';

@InputType({ description: 'Which 8D reports; all conditions given must hold.' })
class EightDFilter {
  @Field(() => [EightDState], { nullable: true, description: 'In any of these states.' }) state?: EightDState[] | null;
}

@ArgsType()
class EightDArgs extends PageArgs {
  @Field(() => EightDFilter, { nullable: true, description: 'Which reports; all the viewer may see without it.' })
  filter?: EightDFilter | null;
}

@Resolver()
export class EightDQuery {
  @Allowed(STAFF)
  @Query(() => EightDConnection, { description: 'The 8D reports the viewer may see, the newest first.' })
  eightDs(
    @Args(() => EightDArgs) _args: EightDArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<EightD>> {
    return read.relation(allEightDs, info);
  }

  @Allowed(STAFF)
  @Query(() => EightD, { nullable: true, description: 'One 8D report; null when absent or not to be seen.' })
  eightD(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EightD | null> {
    return read.one(eightDView, info, id);
  }
}
