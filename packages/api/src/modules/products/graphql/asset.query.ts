import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allAssets, assetView } from '../asset.view.js';
import { AssetFilter } from './asset-filter.input.js';
import { AssetConnection } from './asset-connection.type.js';
import { Asset } from './asset.type.js';

const READERS = membersWithScope('assets:read');

@ArgsType()
class AssetArgs extends PageArgs {
  @Field(() => AssetFilter, { nullable: true, description: 'Which of them; all conditions given must hold.' })
  filter?: AssetFilter | null;
}

@Resolver()
export class AssetQuery {
  @Allowed(READERS)
  @Query(() => AssetConnection, { description: 'The units the viewer may see, by serial.' })
  assets(
    @Args(() => AssetArgs) _args: AssetArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Asset>> {
    return read.relation(allAssets, info);
  }

  @Allowed(READERS)
  @Query(() => Asset, { nullable: true, description: 'One unit; null when absent or not to be seen.' })
  asset(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Asset | null> {
    return read.one(assetView, info, id);
  }
}
