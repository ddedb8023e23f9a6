import { SavedViewPage } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { savedViewsOf } from '../saved-view.view.js';
import { SavedView } from './saved-view.type.js';

@Resolver()
export class SavedViewsQuery {
  @Allowed(STAFF)
  @Query(() => [SavedView], {
    description: 'The ways to look at a list, by name; at most 100.',
  })
  savedViews(
    @Arg('page', () => SavedViewPage, { description: 'Of which list.' }) _page: SavedViewPage,
    @Arg('mine', () => Boolean, { description: 'Whether the viewer’s own; else what colleagues share.' })
    _mine: boolean,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SavedView[]> {
    return read.relation(savedViewsOf, info);
  }
}
