import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, membersWithScope } from './access.js';
import { Node } from './node.type.js';
import type { ReadContext } from './read-context.js';

@Resolver()
export class NodeQuery {
  @Allowed(membersWithScope('requests:read'))
  @Query(() => Node, { nullable: true, description: 'Anything by its global id; null when absent or not to be seen.' })
  node(
    @Arg('id', () => ID, { description: 'A global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    return read.node(info, id);
  }
}
