import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, ANYBODY } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { viewerView } from '../viewer.view.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class ViewerQuery {
  @Allowed(ANYBODY)
  @Query(() => Viewer, { nullable: true, description: 'Whoever is asking; null for somebody who has not signed in.' })
  viewer(@Ctx() { actor, read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Viewer | null> {
    if (actor.kind === 'ANONYMOUS') return Promise.resolve(null);
    return read.byUuid<Viewer>(viewerView, info, actor.organizationId);
  }
}
