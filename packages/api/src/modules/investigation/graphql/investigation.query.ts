import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, MEMBERS, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { causeTree } from '../cause-leaf.view.js';
import { evidenceView } from '../evidence.view.js';
import { investigationView } from '../investigation.view.js';
import { CauseLeaf } from './cause-leaf.type.js';
import { Evidence } from './evidence.type.js';
import './investigation.enums.js';
import { Investigation } from './investigation.type.js';

@Resolver()
export class InvestigationQuery {
  @Allowed(MEMBERS)
  @Query(() => Investigation, { nullable: true, description: 'One investigation; null when absent or not to be seen.' })
  investigation(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Investigation | null> {
    return read.one(investigationView, info, id);
  }

  @Allowed(STAFF)
  @Query(() => Evidence, { nullable: true, description: 'A piece of evidence; null when absent or not to be seen.' })
  evidence(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence | null> {
    return read.one(evidenceView, info, id);
  }

  @Allowed(STAFF)
  @Query(() => [CauseLeaf], { description: "The organization's tree of causes, family by family; at most 100." })
  causeTree(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<CauseLeaf[]> {
    return read.relation(causeTree, info);
  }
}
